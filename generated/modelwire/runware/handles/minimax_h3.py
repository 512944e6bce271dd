# Written by modelwire-codegen from specs/runware/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.minimax_h3_inputs import MinimaxH3InputsInput, MinimaxH3InputsObject
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire.runware.inputs.video_settings import VideoSettingsInput, VideoSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.minimax_h3 import MinimaxH3Params


class MinimaxH3Input(TypedDict, total=False):
    """Parameters of MinimaxH3, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["768p", "1440p"]
    duration: int
    seed: int
    settings: VideoSettingsInput | VideoSettingsObject
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
    inputs: MinimaxH3InputsInput | MinimaxH3InputsObject


class MinimaxH3Calls(JobCalls[CallT, JobT]):
    """MiniMax H3: Clips of 5 to 15 seconds with sound, from text, frames, pictures, clips or sounds."""

    if TYPE_CHECKING:
        params: type[MinimaxH3Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["768p", "1440p"] = OMIT,
        duration: int = OMIT,
        seed: int = OMIT,
        settings: VideoSettingsInput | VideoSettingsObject = OMIT,
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
        inputs: MinimaxH3InputsInput | MinimaxH3InputsObject = OMIT,
    ) -> CallT:
        """MiniMax H3: Clips of 5 to 15 seconds with sound, from text, frames, pictures, clips or sounds.

        Args:
            positive_prompt: What to make. 2 to 7000 characters.
            width: Width of the result. In px. The service's default is 2560.
            height: Height of the result. In px. The service's default is 1440.
            resolution: Size class of the result.
            duration: Length of the result. 5 to 15 s. The service's default is 5.
            seed: Same seed, same result. 0 to 4294967295.
            settings: Settings of the model.
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
            inputs: Media to work on.

        Rules:
            width needs height.
            height needs width.
            Not allowed: inputs.frame_images is set and (inputs.reference_images, inputs.reference_videos or
                inputs.reference_audios is set).
            Not allowed: resolution is set and (width or height is set).
            If inputs.frame_images is set: neither width nor height is set.
            If resolution is set: inputs.frame_images, inputs.reference_images or inputs.reference_videos is set.
            If width or height is set: width and height are set and width x height is one of 1344x768, 1024x768,
                768x768, 768x1024, 768x1344, 1536x672, 2560x1440, 1920x1440, 1440x1440, 1440x1920, 1440x2560, 2944x1248.
            If inputs.reference_audios is set: inputs.reference_images or inputs.reference_videos is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/minimax-h3
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MinimaxH3Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MinimaxH3(MinimaxH3Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """MiniMax H3: Clips of 5 to 15 seconds with sound, from text, frames, pictures, clips or sounds."""


class AsyncMinimaxH3(
    MinimaxH3Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """MiniMax H3: Clips of 5 to 15 seconds with sound, from text, frames, pictures, clips or sounds."""
