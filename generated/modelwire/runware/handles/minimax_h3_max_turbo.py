# Written by modelwire-codegen from specs/runware/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.minimax_h3_max_turbo_inputs import (
    MinimaxH3MaxTurboInputsInput,
    MinimaxH3MaxTurboInputsObject,
)
from modelwire.runware.inputs.minimax_h3_max_turbo_settings import (
    MinimaxH3MaxTurboSettingsInput,
    MinimaxH3MaxTurboSettingsObject,
)
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.minimax_h3_max_turbo import MinimaxH3MaxTurboParams


class MinimaxH3MaxTurboInput(TypedDict, total=False):
    """Parameters of MinimaxH3MaxTurbo, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["480p", "768p"]
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
    inputs: MinimaxH3MaxTurboInputsInput | MinimaxH3MaxTurboInputsObject
    settings: MinimaxH3MaxTurboSettingsInput | MinimaxH3MaxTurboSettingsObject


class MinimaxH3MaxTurboCalls(JobCalls[CallT, JobT]):
    """MiniMax H3 Max Turbo: Clips of 5 to 15 seconds in 480p or 768p with sound, from text or end frames, faster."""

    if TYPE_CHECKING:
        params: type[MinimaxH3MaxTurboParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["480p", "768p"] = OMIT,
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
        inputs: MinimaxH3MaxTurboInputsInput | MinimaxH3MaxTurboInputsObject = OMIT,
        settings: MinimaxH3MaxTurboSettingsInput | MinimaxH3MaxTurboSettingsObject = OMIT,
    ) -> CallT:
        """MiniMax H3 Max Turbo: Clips of 5 to 15 seconds in 480p or 768p with sound, from text or end frames, faster.

        Args:
            positive_prompt: What to make. 2 to 7000 characters.
            width: Width of the result. In px. The service's default is 1344.
            height: Height of the result. In px. The service's default is 768.
            resolution: Size class of the result.
            duration: Length of the result. 5 to 15 s. The service's default is 5.
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
            inputs: Pictures that frames of the clip must show.
            settings: Settings of MiniMax H3 Max Turbo.

        Rules:
            width needs height.
            height needs width.
            Not allowed: resolution is set and (width or height is set).
            If inputs.frame_images is set: neither width nor height is set.
            If resolution is set: inputs.frame_images is set.
            If width or height is set: width and height are set and width x height is one of 832x480, 640x480, 480x480,
                480x640, 480x832, 960x416, 1344x768, 1024x768, 768x768, 768x1024, 768x1344, 1536x672.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/minimax-h3-max-turbo
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MinimaxH3MaxTurboInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MinimaxH3MaxTurbo(MinimaxH3MaxTurboCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """MiniMax H3 Max Turbo: Clips of 5 to 15 seconds in 480p or 768p with sound, from text or end frames, faster."""


class AsyncMinimaxH3MaxTurbo(
    MinimaxH3MaxTurboCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """MiniMax H3 Max Turbo: Clips of 5 to 15 seconds in 480p or 768p with sound, from text or end frames, faster."""
