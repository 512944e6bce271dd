# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.flux_video_upscale_inputs import FluxVideoUpscaleInputsObject
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import FileLimits, Rule


class FluxVideoUpscaleInputs(Object, FluxVideoUpscaleInputsObject, extra="forbid"):
    """The clip to work on."""

    __rules__: ClassVar[tuple[Rule, ...]] = (FileLimits("video", seconds=(0, 20), bytes=(None, 52428800)),)
    video: MediaField = Field(description="Clip to work on.")
