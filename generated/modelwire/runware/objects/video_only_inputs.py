# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.video_only_inputs import VideoOnlyInputsObject
from modelwire_runtime.params import MediaField, Object


class VideoOnlyInputs(Object, VideoOnlyInputsObject):
    """The clip to work on."""

    model_config = ConfigDict(extra="forbid")
    video: MediaField = Field(description="Clip to work on.")
