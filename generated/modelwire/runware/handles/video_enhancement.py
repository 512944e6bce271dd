# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.upscale_settings import UpscaleSettingsInput, UpscaleSettingsObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.video_enhancement import VideoEnhancementParams


class VideoEnhancementInput(TypedDict, total=False):
    """Parameters of VideoEnhancement, as a dictionary."""

    inputs: Required[VideoInputsInput | VideoInputsObject]
    resolution: Literal["240p", "360p", "480p", "540p", "720p", "1080p", "2k", "4k"]
    settings: UpscaleSettingsInput | UpscaleSettingsObject
    output_quality: int
    upload_endpoint: str
    ttl: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    delivery_method: Literal["async"] | str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    fps: float


class VideoEnhancementCalls(JobCalls[CallT, JobT]):
    """Video enhancement."""

    if TYPE_CHECKING:
        params: type[VideoEnhancementParams]

    def __call__(
        self,
        *,
        inputs: VideoInputsInput | VideoInputsObject,
        resolution: Literal["240p", "360p", "480p", "540p", "720p", "1080p", "2k", "4k"] = OMIT,
        settings: UpscaleSettingsInput | UpscaleSettingsObject = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        delivery_method: Literal["async"] | str = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        fps: float = OMIT,
    ) -> CallT:
        """Video enhancement.

        Args:
            inputs: Media to work on.
            resolution: Size class of the result.
            settings: Settings of the model.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            output_type: Form in which the result comes.
            output_format: File format.
            delivery_method: How the result comes back. Known values: async; others are passed on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            fps: Frames per second. In fps.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: bytedance:video-enhancement@pro, bytedance:video-enhancement@standard.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[VideoEnhancementInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class VideoEnhancement(VideoEnhancementCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Video enhancement."""


class AsyncVideoEnhancement(
    VideoEnhancementCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Video enhancement."""
