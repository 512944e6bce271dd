# Written by modelwire-codegen from specs/runpod/models/seedream.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class BytedanceSeedream40Params(Params[ImageResult, AsyncImageResult]):
    """Seedream 4.0 T2I: Pictures from text, up to large sizes."""

    model_id: ClassVar[str] = "bytedance/seedream-4.0"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/seedream-4-t2i"
    prompt: str = Field(description="What to make.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Width and height, as in 1024*768.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
