# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.video_safety import VideoSafetyObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class VideoSafety(Object, VideoSafetyObject):
    """Content checks on the clip."""

    model_config = ConfigDict(extra="forbid")
    check_content: bool = Field(
        default=OMIT,
        serialization_alias="checkContent",
        description="Checks the result for unsafe content; takes extra time.",
    )
    mode: Literal["fast", "full"] = Field(default=OMIT, description="How many frames of the clip are checked.")
