# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.masked_image_inputs import MaskedImageInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class MaskedImageInputs(Object, MaskedImageInputsObject):
    """A picture to start from and a mask."""

    model_config = ConfigDict(extra="forbid")
    mask_image: MediaField = Field(
        default=OMIT, serialization_alias="maskImage", description="Mask picture; white marks the area to change."
    )
    seed_image: MediaField = Field(default=OMIT, serialization_alias="seedImage", description="Picture to start from.")
