# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.ideogram_palette import IdeogramPaletteObject
from modelwire.runware.objects.ideogram_color import IdeogramColor
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class IdeogramPalette(Object, IdeogramPaletteObject):
    """A palette, ready-made or of one's own colours."""

    name: Literal["EMBER", "FRESH", "JUNGLE", "MAGIC", "MELON", "MOSAIC", "PASTEL", "ULTRAMARINE"] | str = Field(
        default=OMIT, description="Ready-made palette."
    )
    members: list[IdeogramColor] = Field(default=OMIT, description="Colours of the palette.")
