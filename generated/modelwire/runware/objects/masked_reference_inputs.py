# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.masked_reference_inputs import MaskedReferenceInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class MaskedReferenceInputs(Object, MaskedReferenceInputsObject):
    """Pictures to edit and a mask."""

    model_config = ConfigDict(extra="forbid")
    mask_image: MediaField = Field(
        default=OMIT, serialization_alias="maskImage", description="Mask picture; white marks the area to change."
    )
    reference_images: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=16,
        serialization_alias="referenceImages",
        description="Pictures that guide the result.",
    )
