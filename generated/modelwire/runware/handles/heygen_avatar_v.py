# Written by modelwire-codegen from specs/runware/models/heygen.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.avatar_speech import AvatarSpeechInput, AvatarSpeechObject
from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput, OpenVideoSafetyObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire.runware.inputs.video_settings import VideoSettingsInput, VideoSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.heygen_avatar_v import HeygenAvatarVParams


class HeygenAvatarVInput(TypedDict, total=False):
    """Parameters of HeygenAvatarV, as a dictionary."""

    inputs: Required[VideoInputsInput | VideoInputsObject]
    speech: AvatarSpeechInput | AvatarSpeechObject
    width: int
    height: int
    resolution: Literal["720p", "1080p", "4K"]
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


class HeygenAvatarVCalls(JobCalls[CallT, JobT]):
    """HeyGen Avatar V: Clips of a speaking avatar in 720p to 4K."""

    if TYPE_CHECKING:
        params: type[HeygenAvatarVParams]

    def __call__(
        self,
        *,
        inputs: VideoInputsInput | VideoInputsObject,
        speech: AvatarSpeechInput | AvatarSpeechObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["720p", "1080p", "4K"] = OMIT,
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
    ) -> CallT:
        """HeyGen Avatar V: Clips of a speaking avatar in 720p to 4K.

        Args:
            inputs: Media to work on.
            speech: What is spoken, and how.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
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

        Rules:
            Exactly one of these: speech is set or inputs.audio is set.
            inputs.avatar is set.
            speech.text and speech.voice are set, speech.speed is at least 0.5 and at most 1.5, speech.pitch is at least
                -50 and at most 50 and speech.volume is at least 0 and at most 1.
            Not allowed: resolution is set and (width or height is set).
            settings.fit is "cover" or "contain".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/heygen-avatar-v
        """
        return self._run(locals())

    def submit(self, **params: Unpack[HeygenAvatarVInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class HeygenAvatarV(HeygenAvatarVCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """HeyGen Avatar V: Clips of a speaking avatar in 720p to 4K."""


class AsyncHeygenAvatarV(
    HeygenAvatarVCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """HeyGen Avatar V: Clips of a speaking avatar in 720p to 4K."""
