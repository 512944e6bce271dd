# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from modelwire_runtime.media.slots import MediaInput


class OpenWatermarkObject:
    """Marks a `OpenWatermark` in signatures, which need no Pydantic for it."""


class OpenWatermarkInput(TypedDict, total=False):
    """A mark laid over the result. Elsewhere it has either a text or a picture."""

    text: str
    """Words of the watermark; excludes a picture."""
    image: MediaInput
    """Picture of the watermark; excludes a text."""
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
    )
    """Where the watermark stands. Known values: top-left, top-center, top-right, center-left, center-center,
    center-right, bottom-left, bottom-center, bottom-right, tiled; others are passed on."""
    opacity: float
    """How opaque the watermark is."""
    font_color: str
    """Colour of the letters, in hex."""
    bg_color: str
    """Colour behind the letters, in hex."""
