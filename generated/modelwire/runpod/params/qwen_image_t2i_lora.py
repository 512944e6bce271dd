# Written by modelwire-codegen from specs/runpod/models/qwen.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runpod.objects.lora import Lora
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class QwenImageT2ILoraParams(Params[ImageResult, AsyncImageResult]):
    """Qwen Image LoRA: Pictures from text in styles that LoRAs bring along."""

    model_id: ClassVar[str] = "qwen-image-t2i-lora"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/qwen-image-lora"
    prompt: str = Field(description="What to make.")
    loras: list[Lora] = Field(default=OMIT, description="LoRAs to apply.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Width and height, as in 1024*768.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
