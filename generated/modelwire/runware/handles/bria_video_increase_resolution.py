# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.bria_video_increase_resolution import BriaVideoIncreaseResolutionParams


class BriaVideoIncreaseResolutionInput(TypedDict, total=False):
    """Parameters of BriaVideoIncreaseResolution, as a dictionary."""

    inputs: Required[VideoInputsInput | VideoInputsObject]
    output_quality: int
    upload_endpoint: str
    ttl: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    delivery_method: Literal["async"] | str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    upscale_factor: Literal[2, 4]


class BriaVideoIncreaseResolutionCalls(JobCalls[CallT, JobT]):
    """Bria Video Increase Resolution: Enlarges a clip two or four times."""

    if TYPE_CHECKING:
        params: type[BriaVideoIncreaseResolutionParams]

    def __call__(
        self,
        *,
        inputs: VideoInputsInput | VideoInputsObject,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        delivery_method: Literal["async"] | str = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        upscale_factor: Literal[2, 4] = OMIT,
    ) -> CallT:
        """Bria Video Increase Resolution: Enlarges a clip two or four times.

        Args:
            inputs: Media to work on.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            output_type: Form in which the result comes.
            output_format: File format.
            delivery_method: How the result comes back. Known values: async; others are passed on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            upscale_factor: How many times wider and higher the result is. The service's default is 2.

        Rules:
            inputs.video is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bria-video-increase-resolution
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BriaVideoIncreaseResolutionInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BriaVideoIncreaseResolution(
    BriaVideoIncreaseResolutionCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]
):
    """Bria Video Increase Resolution: Enlarges a clip two or four times."""


class AsyncBriaVideoIncreaseResolution(
    BriaVideoIncreaseResolutionCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Bria Video Increase Resolution: Enlarges a clip two or four times."""
