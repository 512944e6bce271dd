# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.ideogram_color import IdeogramColorObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class IdeogramColor(Object, IdeogramColorObject, alias_generator=CAMEL_CASE):
    """A colour and how much it counts."""

    color_hex: str = Field(description="Colour in hex.")
    color_weight: float = Field(default=OMIT, description="How much the colour counts.")
