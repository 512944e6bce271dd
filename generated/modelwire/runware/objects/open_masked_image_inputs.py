# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.open_masked_image_inputs import OpenMaskedImageInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class OpenMaskedImageInputs(Object, OpenMaskedImageInputsObject):
    """A picture to start from and a mask."""

    mask_image: MediaField = Field(
        default=OMIT, serialization_alias="maskImage", description="Mask picture; white marks the area to change."
    )
    seed_image: MediaField = Field(default=OMIT, serialization_alias="seedImage", description="Picture to start from.")
