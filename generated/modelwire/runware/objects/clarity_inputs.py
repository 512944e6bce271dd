# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.clarity_inputs import ClarityInputsObject
from modelwire_runtime.params import MediaField, Object


class ClarityInputs(Object, ClarityInputsObject):
    """The picture to enlarge."""

    model_config = ConfigDict(extra="forbid")
    image: MediaField = Field(description="Picture to work on.")
