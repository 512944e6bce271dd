# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.open_watermark import OpenWatermarkObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class OpenWatermark(Object, OpenWatermarkObject, alias_generator=CAMEL_CASE):
    """A mark laid over the result. Elsewhere it has either a text or a picture."""

    text: str = Field(default=OMIT, description="Words of the watermark; excludes a picture.")
    image: MediaField = Field(default=OMIT, description="Picture of the watermark; excludes a text.")
    display_position: (
        Literal[
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
        ]
        | str
    ) = Field(default=OMIT, description="Where the watermark stands.")
    opacity: float = Field(default=OMIT, description="How opaque the watermark is.")
    font_color: str = Field(default=OMIT, description="Colour of the letters, in hex.")
    bg_color: str = Field(default=OMIT, description="Colour behind the letters, in hex.")
