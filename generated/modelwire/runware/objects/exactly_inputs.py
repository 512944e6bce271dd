# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.exactly_inputs import ExactlyInputsObject
from modelwire.runware.objects.exactly_reference import ExactlyReference
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ExactlyInputs(Object, ExactlyInputsObject, alias_generator=CAMEL_CASE):
    """Pictures that guide the result."""

    reference_images: list[ExactlyReference] = Field(default=OMIT, description="Pictures that guide the result.")
