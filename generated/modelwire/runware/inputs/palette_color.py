# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class PaletteColorObject:
    """Marks a `PaletteColor` in signatures, which need no Pydantic for it."""


class PaletteColorInput(TypedDict, total=False):
    """A colour and its share of the picture."""

    hex: Required[str]
    """Colour in hex."""
    ratio: str | float
    """Share of the colour in the picture."""
