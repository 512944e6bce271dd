# Written by modelwire-codegen from specs/runpod/models/pruna.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import AppliesWhen, Equals, Present, Rule, When


class PrunaPImageT2IParams(Params[ImageResult, AsyncImageResult]):
    """P-Image T2I: Fast, cheap pictures from text, in seven shapes or a size of one's own."""

    model_id: ClassVar[str] = "pruna/p-image-t2i"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/p-image-t2i"
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Equals("aspect_ratio", "custom"), Present("width", "height")),
        AppliesWhen("width", Equals("aspect_ratio", "custom")),
        AppliesWhen("height", Equals("aspect_ratio", "custom")),
    )
    prompt: str = Field(description="What to make.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; the same seed repeats a result.")
    disable_safety_checker: bool = Field(
        default=OMIT, description="Turn the content filter off; mind the inverted sense."
    )
    aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "custom"] = Field(
        default=OMIT, description="Shape of the picture; custom takes width and height instead."
    )
    width: int = Field(default=OMIT, ge=256, le=1440, multiple_of=16, description="Width, with a custom shape.")
    height: int = Field(default=OMIT, ge=256, le=1440, multiple_of=16, description="Height, with a custom shape.")
