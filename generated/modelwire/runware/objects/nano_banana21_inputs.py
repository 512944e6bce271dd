# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.nano_banana21_inputs import NanoBanana21InputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class NanoBanana21Inputs(Object, NanoBanana21InputsObject):
    """Pictures and clips that guide the result."""

    model_config = ConfigDict(extra="forbid")
    reference_images: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=14,
        serialization_alias="referenceImages",
        description="Pictures that guide the result.",
    )
    reference_videos: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=10,
        serialization_alias="referenceVideos",
        description="Clips that guide the result.",
    )
