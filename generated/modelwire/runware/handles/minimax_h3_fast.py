# Written by modelwire-codegen from specs/runware/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.minimax_h3_fast_inputs import MinimaxH3FastInputsInput, MinimaxH3FastInputsObject
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.minimax_h3_fast import MinimaxH3FastParams


class MinimaxH3FastInput(TypedDict, total=False):
    """Parameters of MinimaxH3Fast, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    duration: int
    seed: int
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]
    safety: VideoSafetyInput | VideoSafetyObject
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    inputs: MinimaxH3FastInputsInput | MinimaxH3FastInputsObject


class MinimaxH3FastCalls(JobCalls[CallT, JobT]):
    """MiniMax H3 Fast: Clips of 4 to 15 seconds with sound, from text, frames, pictures, clips or sounds, faster."""

    if TYPE_CHECKING:
        params: type[MinimaxH3FastParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        duration: int = OMIT,
        seed: int = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
        safety: VideoSafetyInput | VideoSafetyObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        inputs: MinimaxH3FastInputsInput | MinimaxH3FastInputsObject = OMIT,
    ) -> CallT:
        """MiniMax H3 Fast: Clips of 4 to 15 seconds with sound, from text, frames, pictures, clips or sounds, faster.

        Args:
            positive_prompt: What to make. 2 to 7000 characters.
            width: Width of the result. In px. The service's default is 864.
            height: Height of the result. In px. The service's default is 480.
            duration: Length of the result. 4 to 15 s. The service's default is 5.
            seed: Same seed, same result. 0 to 4294967295.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".
            safety: Content checks.
            number_results: How many results to make. 1 to 4. The service's default is 1.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "MP4".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            inputs: Media that guide the clip.

        Rules:
            width needs height.
            height needs width.
            Not allowed: inputs.frame_images is set and (inputs.reference_images, inputs.reference_videos or
                inputs.reference_audios is set).
            If inputs.frame_images is set: neither width nor height is set.
            If inputs.reference_audios is set: inputs.reference_images or inputs.reference_videos is set.
            If width or height is set: width and height are set and width x height is one of 864x480, 640x480, 480x480,
                480x640, 480x864, 1120x480.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/minimax-h3-fast
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MinimaxH3FastInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MinimaxH3Fast(MinimaxH3FastCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """MiniMax H3 Fast: Clips of 4 to 15 seconds with sound, from text, frames, pictures, clips or sounds, faster."""


class AsyncMinimaxH3Fast(
    MinimaxH3FastCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """MiniMax H3 Fast: Clips of 4 to 15 seconds with sound, from text, frames, pictures, clips or sounds, faster."""
