# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.flux_video_upscale_inputs import FluxVideoUpscaleInputs
from modelwire.runware.objects.flux_video_upscale_settings import FluxVideoUpscaleSettings
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import FileLimits, Rule, Step


class BflFluxVideoUpscaleParams(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """FLUX Video Upscale: Enlarges a clip by 1.5 to 3 times, true to it or more freely."""

    model_id: ClassVar[str] = "bfl:flux@video-upscale"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/bfl-flux-video-upscale"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot(
            "inputs.video",
            kind="video",
            forms=("url", "id"),
            limits=FileLimits("inputs.video", seconds=(0, 20), bytes=(None, 52428800)),
        ),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (Step("upscaleFactor", "0.1"),)
    inputs: FluxVideoUpscaleInputs = Field(description="The clip to work on.")
    positive_prompt: str = Field(default=OMIT, min_length=2, max_length=12000, description="What to make.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    upscale_factor: float = Field(
        default=OMIT, ge=1.5, le=3, description="How many times wider and higher the result is."
    )
    settings: FluxVideoUpscaleSettings = Field(default=OMIT, description="Settings of FLUX Video Upscale.")
    output_type: Literal["URL"] = Field(default=OMIT, description="Form in which the result comes.")
    output_format: Literal["MP4", "WEBM", "MOV"] = Field(default=OMIT, description="File format.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["async"] = Field(default=OMIT, description="How the result comes back.")
