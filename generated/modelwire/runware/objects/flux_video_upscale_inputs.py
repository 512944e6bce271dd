# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `make generate`.

from typing import ClassVar

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.flux_video_upscale_inputs import FluxVideoUpscaleInputsObject
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import FileLimits, Rule


class FluxVideoUpscaleInputs(Object, FluxVideoUpscaleInputsObject):
    """The clip to work on."""

    model_config = ConfigDict(extra="forbid")
    __rules__: ClassVar[tuple[Rule, ...]] = (FileLimits("video", seconds=(0, 20), bytes=(None, 52428800)),)
    video: MediaField = Field(description="Clip to work on.")
