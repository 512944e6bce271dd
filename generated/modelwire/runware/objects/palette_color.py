# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.palette_color import PaletteColorObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class PaletteColor(Object, PaletteColorObject):
    """A colour and its share of the picture."""

    hex: str = Field(description="Colour in hex.")
    ratio: str | float = Field(default=OMIT, description="Share of the colour in the picture.")
