# Written by modelwire-codegen from specs/runware/models/prunaai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput, OpenVideoSafetyObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire.runware.inputs.video_settings import VideoSettingsInput, VideoSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.prunaai_p_video_animate import PrunaaiPVideoAnimateParams


class PrunaaiPVideoAnimateInput(TypedDict, total=False):
    """Parameters of PrunaaiPVideoAnimate, as a dictionary."""

    inputs: Required[VideoInputsInput | VideoInputsObject]
    positive_prompt: str
    resolution: Literal["720p", "1080p"]
    seed: int
    settings: VideoSettingsInput | VideoSettingsObject
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]
    safety: OpenVideoSafetyInput | OpenVideoSafetyObject
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    fps: Literal[24, 48]


class PrunaaiPVideoAnimateCalls(JobCalls[CallT, JobT]):
    """P-Video Animate: Animated clips in 720p or 1080p from other media."""

    if TYPE_CHECKING:
        params: type[PrunaaiPVideoAnimateParams]

    def __call__(
        self,
        *,
        inputs: VideoInputsInput | VideoInputsObject,
        positive_prompt: str = OMIT,
        resolution: Literal["720p", "1080p"] = OMIT,
        seed: int = OMIT,
        settings: VideoSettingsInput | VideoSettingsObject = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
        safety: OpenVideoSafetyInput | OpenVideoSafetyObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        fps: Literal[24, 48] = OMIT,
    ) -> CallT:
        """P-Video Animate: Animated clips in 720p or 1080p from other media.

        Args:
            inputs: Media to work on.
            positive_prompt: What to make.
            resolution: Size class of the result.
            seed: Same seed, same result.
            settings: Settings of the model.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".
            safety: Content checks.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            fps: Frames per second. In fps.

        Rules:
            inputs.reference_images has at least 1 item and at most 1 item and inputs.reference_videos has at least 1
                item and at most 1 item.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/prunaai-p-video-animate
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PrunaaiPVideoAnimateInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PrunaaiPVideoAnimate(PrunaaiPVideoAnimateCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """P-Video Animate: Animated clips in 720p or 1080p from other media."""


class AsyncPrunaaiPVideoAnimate(
    PrunaaiPVideoAnimateCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """P-Video Animate: Animated clips in 720p or 1080p from other media."""
