# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.any_video_safety import AnyVideoSafetyObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class AnyVideoSafety(Object, AnyVideoSafetyObject, alias_generator=CAMEL_CASE):
    """Content checks on the clip."""

    check_content: bool = Field(default=OMIT, description="Checks the result for unsafe content; takes extra time.")
    mode: Literal["none", "fast", "full"] = Field(default=OMIT, description="How many frames of the clip are checked.")
