# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.masked_reference_inputs import MaskedReferenceInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class MaskedReferenceInputs(Object, MaskedReferenceInputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Pictures to edit and a mask."""

    mask_image: MediaField = Field(default=OMIT, description="Mask picture; white marks the area to change.")
    reference_images: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=16, description="Pictures that guide the result."
    )
