# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.gemini_omni_flash11_inputs import (
    GeminiOmniFlash11InputsInput,
    GeminiOmniFlash11InputsObject,
)
from modelwire.runware.inputs.gemini_omni_flash11_settings import (
    GeminiOmniFlash11SettingsInput,
    GeminiOmniFlash11SettingsObject,
)
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.google_gemini_omni_flash_1_1 import GoogleGeminiOmniFlash11Params


class GoogleGeminiOmniFlash11Input(TypedDict, total=False):
    """Parameters of GoogleGeminiOmniFlash11, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["360p", "720p", "1080p", "4K"]
    duration: int
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
    inputs: GeminiOmniFlash11InputsInput | GeminiOmniFlash11InputsObject
    settings: GeminiOmniFlash11SettingsInput | GeminiOmniFlash11SettingsObject


class GoogleGeminiOmniFlash11Calls(JobCalls[CallT, JobT]):
    """Gemini Omni Flash 1.1: Clips of 3 to 10 seconds, up to 4K, from text, frames, pictures or clips."""

    if TYPE_CHECKING:
        params: type[GoogleGeminiOmniFlash11Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["360p", "720p", "1080p", "4K"] = OMIT,
        duration: int = OMIT,
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
        inputs: GeminiOmniFlash11InputsInput | GeminiOmniFlash11InputsObject = OMIT,
        settings: GeminiOmniFlash11SettingsInput | GeminiOmniFlash11SettingsObject = OMIT,
    ) -> CallT:
        """Gemini Omni Flash 1.1: Clips of 3 to 10 seconds, up to 4K, from text, frames, pictures or clips.

        Args:
            positive_prompt: What to make. 1 to 40000 characters.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
            duration: Length of the result. 3 to 10 s. The service's default is 6.
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
            settings: Settings of Gemini Omni Flash 1.1.

        Rules:
            width needs height.
            height needs width.
            Not allowed: inputs.frame_images is set and (inputs.reference_images, inputs.reference_videos or
                inputs.video is set).
            Not allowed: inputs.video is set and (inputs.reference_images or inputs.reference_videos is set).
            Not allowed: resolution is set and (width or height is set).
            If inputs.video is set: neither width nor height is set.
            If width or height is set: width and height are set and width x height is one of 640x360, 360x640, 1280x720,
                720x1280, 1920x1080, 1080x1920, 3840x2160, 2160x3840.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/google-gemini-omni-flash-1-1
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GoogleGeminiOmniFlash11Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GoogleGeminiOmniFlash11(GoogleGeminiOmniFlash11Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Gemini Omni Flash 1.1: Clips of 3 to 10 seconds, up to 4K, from text, frames, pictures or clips."""


class AsyncGoogleGeminiOmniFlash11(
    GoogleGeminiOmniFlash11Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Gemini Omni Flash 1.1: Clips of 3 to 10 seconds, up to 4K, from text, frames, pictures or clips."""
