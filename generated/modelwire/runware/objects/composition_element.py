# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.composition_element import CompositionElementObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CompositionElement(Object, CompositionElementObject):
    """One thing in the picture."""

    type: str = Field(default=OMIT, description="Type of the element.")
    desc: str = Field(default=OMIT, description="What the element looks like.")
    text: str = Field(default=OMIT, description="Words that the element shows.")
    bbox: list[int] = Field(default=OMIT, description="Box of the element in the picture.")
    color_palette: list[str] = Field(default=OMIT, description="Colours of the element, in hex.")
