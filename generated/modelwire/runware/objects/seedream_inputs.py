# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.seedream_inputs import SeedreamInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class SeedreamInputs(Object, SeedreamInputsObject, alias_generator=CAMEL_CASE):
    """Pictures that guide the result."""

    reference_images: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=14, description="Pictures that guide the result."
    )
