# Written by modelwire-codegen from specs/runpod/models/qwen.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class QwenQwenImageParams(Params[ImageResult, AsyncImageResult]):
    """Qwen Image: Pictures from text, with legible lettering."""

    model_id: ClassVar[str] = "qwen/qwen-image"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/qwen-image"
    prompt: str = Field(description="What to make.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Width and height, as in 1024*768.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
