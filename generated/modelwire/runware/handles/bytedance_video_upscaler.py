# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.video_only_inputs import VideoOnlyInputsInput, VideoOnlyInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.bytedance_video_upscaler import BytedanceVideoUpscalerParams


class BytedanceVideoUpscalerInput(TypedDict, total=False):
    """Parameters of BytedanceVideoUpscaler, as a dictionary."""

    inputs: Required[VideoOnlyInputsInput | VideoOnlyInputsObject]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]


class BytedanceVideoUpscalerCalls(JobCalls[CallT, JobT]):
    """ByteDance Video Upscaler: Enlarges and cleans a clip."""

    if TYPE_CHECKING:
        params: type[BytedanceVideoUpscalerParams]

    def __call__(
        self,
        *,
        inputs: VideoOnlyInputsInput | VideoOnlyInputsObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
    ) -> CallT:
        """ByteDance Video Upscaler: Enlarges and cleans a clip.

        Args:
            inputs: Media to work on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "MP4".
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bytedance-video-upscaler
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceVideoUpscalerInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceVideoUpscaler(BytedanceVideoUpscalerCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """ByteDance Video Upscaler: Enlarges and cleans a clip."""


class AsyncBytedanceVideoUpscaler(
    BytedanceVideoUpscalerCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """ByteDance Video Upscaler: Enlarges and cleans a clip."""
