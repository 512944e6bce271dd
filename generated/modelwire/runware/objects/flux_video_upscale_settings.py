# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.flux_video_upscale_settings import FluxVideoUpscaleSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FluxVideoUpscaleSettings(Object, FluxVideoUpscaleSettingsObject):
    """Settings of FLUX Video Upscale."""

    model_config = ConfigDict(extra="forbid")
    creativity: Literal[0, 1] = Field(default=OMIT, description="How freely detail is invented.")
    safety_tolerance: int = Field(
        default=OMIT,
        ge=0,
        le=4,
        serialization_alias="safetyTolerance",
        description="How much the content filter lets pass.",
    )
