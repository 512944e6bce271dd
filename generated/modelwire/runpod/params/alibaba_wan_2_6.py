# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import Rule, Size


class AlibabaWan26Params(Params[ImageResult, AsyncImageResult]):
    """WAN 2.6 T2I: Pictures from text in any size between two pixel limits."""

    model_id: ClassVar[str] = "alibaba/wan-2.6"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/wan-2-6-t2i"
    __rules__: ClassVar[tuple[Rule, ...]] = (Size("size", "*", pixels=(589824, 2073600), aspect=(0.25, 4)),)
    prompt: str = Field(description="What to make.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Width and height, as in 1024*768.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
