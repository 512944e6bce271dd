# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.masked_image_inputs import MaskedImageInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class MaskedImageInputs(Object, MaskedImageInputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """A picture to start from and a mask."""

    mask_image: MediaField = Field(default=OMIT, description="Mask picture; white marks the area to change.")
    seed_image: MediaField = Field(default=OMIT, description="Picture to start from.")
