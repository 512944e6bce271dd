# Written by modelwire-codegen from specs/runpod/models/kling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class KwaivgiKlingV21I2VProParams(Params[VideoResult, AsyncVideoResult]):
    """Kling v2.1 I2V Pro: Clips from a picture."""

    model_id: ClassVar[str] = "kwaivgi/kling-v2.1-i2v-pro"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/kling-v2-1"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="What happens in the clip.")
    image: MediaField = Field(description="Picture to set in motion.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    duration: int = Field(default=OMIT, ge=1, description="Length of the clip.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
    guidance_scale: float = Field(default=OMIT, description="How closely to follow the prompt.")
