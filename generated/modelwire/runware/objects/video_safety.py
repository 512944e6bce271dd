# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.video_safety import VideoSafetyObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class VideoSafety(Object, VideoSafetyObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Content checks on the clip."""

    check_content: bool = Field(default=OMIT, description="Checks the result for unsafe content; takes extra time.")
    mode: Literal["fast", "full"] = Field(default=OMIT, description="How many frames of the clip are checked.")
