# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.seedream_inputs import SeedreamInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class SeedreamInputs(Object, SeedreamInputsObject):
    """Pictures that guide the result."""

    reference_images: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=14,
        serialization_alias="referenceImages",
        description="Pictures that guide the result.",
    )
