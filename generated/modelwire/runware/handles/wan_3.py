# Written by modelwire-codegen from specs/runware/models/alibaba_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire.runware.inputs.wan3_inputs import Wan3InputsInput, Wan3InputsObject
from modelwire.runware.inputs.wan3_settings import Wan3SettingsInput, Wan3SettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.wan_3 import Wan3Params


class Wan3Input(TypedDict, total=False):
    """Parameters of Wan3, as a dictionary."""

    positive_prompt: str
    width: int
    height: int
    resolution: Literal["480p", "720p", "1080p"]
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
    inputs: Wan3InputsInput | Wan3InputsObject
    duration: int | Literal["auto"]
    settings: Wan3SettingsInput | Wan3SettingsObject


class Wan3Calls(JobCalls[CallT, JobT]):
    """Wan 3.0."""

    if TYPE_CHECKING:
        params: type[Wan3Params]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["480p", "720p", "1080p"] = OMIT,
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
        inputs: Wan3InputsInput | Wan3InputsObject = OMIT,
        duration: int | Literal["auto"] = OMIT,
        settings: Wan3SettingsInput | Wan3SettingsObject = OMIT,
    ) -> CallT:
        """Wan 3.0.

        Args:
            positive_prompt: What to make. 2 to 20000 characters.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result. The service's default is "1080p".
            seed: Same seed, same result. 0 to 2147483647.
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
            duration: Length of the result. In s. The service's default is "auto".
            settings: Settings of the model.

        Rules:
            width needs height.
            height needs width.
            If none of inputs.frame_images, inputs.reference_images nor inputs.reference_videos is set: width and height
                are set.
            Not allowed: inputs.frame_images is set and (inputs.reference_images, inputs.reference_videos or
                inputs.reference_audios is set).
            Not allowed: resolution is set and (width or height is set).
            Not allowed: inputs.documents is set and inputs.urls is set.
            If resolution is set: inputs.frame_images, inputs.reference_images or inputs.reference_videos is set.
            If none of inputs.frame_images, inputs.reference_images, inputs.reference_videos nor inputs.reference_audios
                is set: positive_prompt is set.
            If width or height is set: width and height are set and width x height is one of 832x480, 480x832, 624x624,
                720x544, 544x720, 1280x720, 720x1280, 960x960, 1104x832, 832x1104, 1920x1080, 1080x1920, 1440x1440,
                1648x1248, 1248x1648.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: alibaba:wan@3.0, alibaba:wan@3.0-prime.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Wan3Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Wan3(Wan3Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Wan 3.0."""


class AsyncWan3(
    Wan3Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """Wan 3.0."""
