# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.watermark import WatermarkObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import ExactlyOne, Holds, Present, Rule, Step


class Watermark(Object, WatermarkObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """A mark laid over the result.

    Rules:
    - Exactly one of these: text is set or image is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(ExactlyOne(Present("text"), Present("image"))),
        Step("opacity", "0.01"),
    )
    text: str = Field(
        default=OMIT, min_length=2, max_length=32, description="Words of the watermark; excludes a picture."
    )
    image: MediaField = Field(default=OMIT, description="Picture of the watermark; excludes a text.")
    display_position: Literal[
        "top-left",
        "top-center",
        "top-right",
        "center-left",
        "center-center",
        "center-right",
        "bottom-left",
        "bottom-center",
        "bottom-right",
        "tiled",
    ] = Field(default=OMIT, description="Where the watermark stands.")
    opacity: float = Field(default=OMIT, ge=0.1, le=1, description="How opaque the watermark is.")
    font_color: str = Field(
        default=OMIT, pattern="^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$", description="Colour of the letters, in hex."
    )
    bg_color: str = Field(
        default=OMIT, pattern="^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$", description="Colour behind the letters, in hex."
    )
