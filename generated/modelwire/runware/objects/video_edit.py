# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.video_edit import VideoEditObject
from modelwire.runware.objects.video_edit_controls import VideoEditControls
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class VideoEdit(Object, VideoEditObject, alias_generator=CAMEL_CASE):
    """How the source clip is edited."""

    auto_controls: bool = Field(default=OMIT, description="Takes all controls from the source clip.")
    strength: str = Field(default=OMIT, description="How far the edit may depart from the source clip.")
    controls: VideoEditControls = Field(default=OMIT, description="Controls that hold the edit to the source clip.")
