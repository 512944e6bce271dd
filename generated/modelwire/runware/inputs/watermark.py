# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from modelwire_runtime.media.slots import MediaInput


class WatermarkObject:
    """Marks a `Watermark` in signatures, which need no Pydantic for it."""


class WatermarkInput(TypedDict, total=False):
    """A mark laid over the result.

    Rules:
    - Exactly one of these: text is set or image is set."""

    text: str
    """Words of the watermark; excludes a picture. 2 to 32 characters."""
    image: MediaInput
    """Picture of the watermark; excludes a text."""
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
    ]
    """Where the watermark stands."""
    opacity: float
    """How opaque the watermark is. 0.1 to 1, a multiple of 0.01."""
    font_color: str
    """Colour of the letters, in hex."""
    bg_color: str
    """Colour behind the letters, in hex."""
