# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runpod.objects.lora import Lora
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class AlibabaWan22T2V720LoraParams(Params[VideoResult, AsyncVideoResult]):
    """WAN 2.2 I2V 720p LoRA: Clips from a picture in styles that LoRAs bring along."""

    model_id: ClassVar[str] = "alibaba/wan-2.2-t2v-720-lora"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/wan-2-2-i2v-lora"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="What happens in the clip.")
    image: MediaField = Field(description="Picture to set in motion.")
    duration: int = Field(default=OMIT, ge=1, description="Length of the clip.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
    high_noise_loras: list[Lora] = Field(default=OMIT, description="LoRAs for the early, noisy steps.")
    low_noise_loras: list[Lora] = Field(default=OMIT, description="LoRAs for the late steps.")
