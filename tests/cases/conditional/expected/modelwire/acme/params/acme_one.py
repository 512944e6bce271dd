# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import AppliesWhen, Equals, IgnoredWhen, Present, Rule, Step, When


class AcmeOneParams(Params[ImageResult, AsyncImageResult]):
    """One: Draws."""

    model_id: ClassVar[str] = "acme/one"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Equals("aspect_ratio", "custom"), Present("width", "height")),
        AppliesWhen("width", Equals("aspect_ratio", "custom")),
        AppliesWhen("height", Equals("aspect_ratio", "custom")),
        IgnoredWhen("strength", Equals("aspect_ratio", "1:1")),
        Step("strength", "0.05"),
    )
    prompt: str = Field(min_length=1, description="What to draw.")
    aspect_ratio: Literal["1:1", "16:9", "custom"] = Field(default=OMIT, description="Shape of the picture.")
    width: int = Field(default=OMIT, ge=256, le=1440, multiple_of=16, description="Width.")
    height: int = Field(default=OMIT, ge=256, le=1440, multiple_of=16, description="Height.")
    strength: float = Field(default=OMIT, ge=0, le=1, description="How strongly.")
