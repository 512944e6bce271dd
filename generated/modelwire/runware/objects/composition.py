# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.composition import CompositionObject
from modelwire.runware.objects.composition_element import CompositionElement
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Composition(Object, CompositionObject):
    """The picture in parts: background and elements."""

    background: str = Field(default=OMIT, description="What the background shows.")
    elements: list[CompositionElement] = Field(default=OMIT, description="Things in the picture, one by one.")
