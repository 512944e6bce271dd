# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.kling26_pro_inputs import Kling26ProInputsInput, Kling26ProInputsObject
from modelwire.runware.inputs.kling26_pro_provider_settings import (
    Kling26ProProviderSettingsInput,
    Kling26ProProviderSettingsObject,
)
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.klingai_video_2_6_pro import KlingaiVideo26ProParams


class KlingaiVideo26ProInput(TypedDict, total=False):
    """Parameters of KlingaiVideo26Pro, as a dictionary."""

    positive_prompt: str
    width: int
    height: int
    duration: Literal[5, 10]
    cfg_scale: float
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
    negative_prompt: str
    inputs: Kling26ProInputsInput | Kling26ProInputsObject
    provider_settings: Kling26ProProviderSettingsInput | Kling26ProProviderSettingsObject


class KlingaiVideo26ProCalls(JobCalls[CallT, JobT]):
    """Kling Video 2.6 Pro: Clips of 5 or 10 seconds, with sound, from text, frames or a picture with a guiding clip."""

    if TYPE_CHECKING:
        params: type[KlingaiVideo26ProParams]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        duration: Literal[5, 10] = OMIT,
        cfg_scale: float = OMIT,
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
        negative_prompt: str = OMIT,
        inputs: Kling26ProInputsInput | Kling26ProInputsObject = OMIT,
        provider_settings: Kling26ProProviderSettingsInput | Kling26ProProviderSettingsObject = OMIT,
    ) -> CallT:
        """Kling Video 2.6 Pro: Clips of 5 or 10 seconds, with sound, from text, frames or a picture with a guiding clip.

        Args:
            positive_prompt: What to make. 2 to 2500 characters.
            width: Width of the result. In px.
            height: Height of the result. In px.
            duration: Length of the result. In s. The service's default is 5.
            cfg_scale: How closely to follow the prompt. 0 to 1, a multiple of 0.01. The service's default is 0.5.
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
            negative_prompt: What to keep out. 2 to 2500 characters.
            inputs: Media that guide the clip.
            provider_settings: Settings passed to Kling.

        Rules:
            width needs height.
            height needs width.
            If inputs.frame_images or inputs.reference_videos is set: neither width nor height is set; otherwise width
                and height are set.
            Not allowed: inputs.frame_images is set and (inputs.reference_images or inputs.reference_videos is set).
            If inputs.frame_images has at least 2 items: provider_settings.klingai.sound is not set.
            If inputs.reference_videos is set: none of these: provider_settings.klingai.sound is set or duration is set.
            If width or height is set: width x height is one of 1920x1080, 1440x1440, 1080x1920.
            If inputs.reference_images is set, inputs.reference_videos is set or
                provider_settings.klingai.character_orientation is set: inputs.reference_images and
                inputs.reference_videos are set and provider_settings.klingai.character_orientation is set.
            If provider_settings.klingai.keep_original_sound is set: inputs.reference_videos is set.
            If inputs.reference_videos is not set: positive_prompt is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.07 without sound or $0.14 with sound per second.
        https://runware.ai/docs/models/klingai-video-2-6-pro
        """
        return self._run(locals())

    def submit(self, **params: Unpack[KlingaiVideo26ProInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class KlingaiVideo26Pro(KlingaiVideo26ProCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Kling Video 2.6 Pro: Clips of 5 or 10 seconds, with sound, from text, frames or a picture with a guiding clip."""


class AsyncKlingaiVideo26Pro(
    KlingaiVideo26ProCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Kling Video 2.6 Pro: Clips of 5 or 10 seconds, with sound, from text, frames or a picture with a guiding clip."""
