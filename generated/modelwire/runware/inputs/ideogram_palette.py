# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from modelwire.runware.inputs.ideogram_color import IdeogramColorInput, IdeogramColorObject


class IdeogramPaletteObject:
    """Marks a `IdeogramPalette` in signatures, which need no Pydantic for it."""


class IdeogramPaletteInput(TypedDict, total=False):
    """A palette, ready-made or of one's own colours."""

    name: Literal["EMBER", "FRESH", "JUNGLE", "MAGIC", "MELON", "MOSAIC", "PASTEL", "ULTRAMARINE"] | str
    """Ready-made palette. Known values: EMBER, FRESH, JUNGLE, MAGIC, MELON, MOSAIC, PASTEL, ULTRAMARINE; others are
    passed on."""
    members: Sequence[IdeogramColorInput | IdeogramColorObject]
    """Colours of the palette."""
