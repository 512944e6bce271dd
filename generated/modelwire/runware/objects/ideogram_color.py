# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.ideogram_color import IdeogramColorObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class IdeogramColor(Object, IdeogramColorObject):
    """A colour and how much it counts."""

    color_hex: str = Field(serialization_alias="colorHex", description="Colour in hex.")
    color_weight: float = Field(
        default=OMIT, serialization_alias="colorWeight", description="How much the colour counts."
    )
