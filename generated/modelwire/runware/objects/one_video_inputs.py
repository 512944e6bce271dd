# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.one_video_inputs import OneVideoInputsObject
from modelwire_runtime.params import MediaField, Object


class OneVideoInputs(Object, OneVideoInputsObject):
    """The clip to work on."""

    video: MediaField = Field(description="Clip to work on.")
