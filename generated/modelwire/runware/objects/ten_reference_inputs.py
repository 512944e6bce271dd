# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.ten_reference_inputs import TenReferenceInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class TenReferenceInputs(Object, TenReferenceInputsObject):
    """Pictures that guide the result."""

    model_config = ConfigDict(extra="forbid")
    reference_images: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=10,
        serialization_alias="referenceImages",
        description="Pictures that guide the result.",
    )
