# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.flux_video_upscale_inputs import FluxVideoUpscaleInputsInput, FluxVideoUpscaleInputsObject
from modelwire.runware.inputs.flux_video_upscale_settings import (
    FluxVideoUpscaleSettingsInput,
    FluxVideoUpscaleSettingsObject,
)
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.bfl_flux_video_upscale import BflFluxVideoUpscaleParams


class BflFluxVideoUpscaleInput(TypedDict, total=False):
    """Parameters of BflFluxVideoUpscale, as a dictionary."""

    inputs: Required[FluxVideoUpscaleInputsInput | FluxVideoUpscaleInputsObject]
    positive_prompt: str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    upscale_factor: float
    settings: FluxVideoUpscaleSettingsInput | FluxVideoUpscaleSettingsObject
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]


class BflFluxVideoUpscaleCalls(JobCalls[CallT, JobT]):
    """FLUX Video Upscale: Enlarges a clip by 1.5 to 3 times, true to it or more freely."""

    if TYPE_CHECKING:
        params: type[BflFluxVideoUpscaleParams]

    def __call__(
        self,
        *,
        inputs: FluxVideoUpscaleInputsInput | FluxVideoUpscaleInputsObject,
        positive_prompt: str = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        upscale_factor: float = OMIT,
        settings: FluxVideoUpscaleSettingsInput | FluxVideoUpscaleSettingsObject = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
    ) -> CallT:
        """FLUX Video Upscale: Enlarges a clip by 1.5 to 3 times, true to it or more freely.

        Args:
            inputs: The clip to work on.
            positive_prompt: What to make. 2 to 12000 characters.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            upscale_factor: How many times wider and higher the result is. 1.5 to 3, a multiple of 0.1. The service's
                default is 2.
            settings: Settings of FLUX Video Upscale.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "MP4".
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bfl-flux-video-upscale
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BflFluxVideoUpscaleInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BflFluxVideoUpscale(BflFluxVideoUpscaleCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """FLUX Video Upscale: Enlarges a clip by 1.5 to 3 times, true to it or more freely."""


class AsyncBflFluxVideoUpscale(
    BflFluxVideoUpscaleCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """FLUX Video Upscale: Enlarges a clip by 1.5 to 3 times, true to it or more freely."""
