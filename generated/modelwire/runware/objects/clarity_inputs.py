# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.clarity_inputs import ClarityInputsObject
from modelwire_runtime.params import MediaField, Object


class ClarityInputs(Object, ClarityInputsObject, extra="forbid"):
    """The picture to enlarge."""

    image: MediaField = Field(description="Picture to work on.")
