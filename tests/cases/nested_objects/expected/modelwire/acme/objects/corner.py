# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.acme.inputs.corner import CornerObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Corner(Object, CornerObject):
    """Its corners."""

    radius: int = Field(default=OMIT, description="How round.")
