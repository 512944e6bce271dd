# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.exactly_inputs import ExactlyInputsObject
from modelwire.runware.objects.exactly_reference import ExactlyReference
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ExactlyInputs(Object, ExactlyInputsObject):
    """Pictures that guide the result."""

    reference_images: list[ExactlyReference] = Field(
        default=OMIT, serialization_alias="referenceImages", description="Pictures that guide the result."
    )
