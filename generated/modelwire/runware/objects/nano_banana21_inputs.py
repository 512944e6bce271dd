# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.nano_banana21_inputs import NanoBanana21InputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class NanoBanana21Inputs(Object, NanoBanana21InputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Pictures and clips that guide the result."""

    reference_images: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=14, description="Pictures that guide the result."
    )
    reference_videos: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=10, description="Clips that guide the result."
    )
