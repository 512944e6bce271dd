# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.video_only_inputs import VideoOnlyInputsObject
from modelwire_runtime.params import MediaField, Object


class VideoOnlyInputs(Object, VideoOnlyInputsObject, extra="forbid"):
    """The clip to work on."""

    video: MediaField = Field(description="Clip to work on.")
