# Written by modelwire-codegen from specs/runpod/models/seedream.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class BytedanceSeedream30Params(Params[ImageResult, AsyncImageResult]):
    """Seedream 3.0: Pictures from Chinese or English text."""

    model_id: ClassVar[str] = "bytedance/seedream-3.0"
    __docs__: ClassVar[str] = "https://docs.runpod.io"
    prompt: str = Field(description="What to make, in Chinese or English.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    guidance: float = Field(default=OMIT, description="How closely to follow the prompt.")
    size: str = Field(default=OMIT, pattern="^[0-9]+[x*][0-9]+$", description="Width and height.")
