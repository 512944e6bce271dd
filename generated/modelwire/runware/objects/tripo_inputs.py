# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.tripo_inputs import TripoInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class TripoInputs(Object, TripoInputsObject, extra="forbid"):
    """Pictures of the thing to model."""

    images: list[MediaField] = Field(default=OMIT, min_length=1, max_length=4, description="Pictures to work on.")
