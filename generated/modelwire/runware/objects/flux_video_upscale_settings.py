# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.flux_video_upscale_settings import FluxVideoUpscaleSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class FluxVideoUpscaleSettings(Object, FluxVideoUpscaleSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of FLUX Video Upscale."""

    creativity: Literal[0, 1] = Field(default=OMIT, description="How freely detail is invented.")
    safety_tolerance: int = Field(default=OMIT, ge=0, le=4, description="How much the content filter lets pass.")
