# Written by modelwire-codegen from specs/runware/models/bytedance_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.seedance25_inputs import Seedance25InputsInput, Seedance25InputsObject
from modelwire.runware.inputs.seedance25_settings import Seedance25SettingsInput, Seedance25SettingsObject
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.bytedance_seedance_2_5 import BytedanceSeedance25Params


class BytedanceSeedance25Input(TypedDict, total=False):
    """Parameters of BytedanceSeedance25, as a dictionary."""

    positive_prompt: str
    width: int
    height: int
    resolution: Literal["480p", "720p", "1080p"]
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
    inputs: Seedance25InputsInput | Seedance25InputsObject
    duration: int | Literal["auto"]
    settings: Seedance25SettingsInput | Seedance25SettingsObject


class BytedanceSeedance25Calls(JobCalls[CallT, JobT]):
    """Seedance 2.5: Clips of 4 to 30 seconds from text, frames, pictures, clips or sounds; also edits clips."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedance25Params]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["480p", "720p", "1080p"] = OMIT,
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
        inputs: Seedance25InputsInput | Seedance25InputsObject = OMIT,
        duration: int | Literal["auto"] = OMIT,
        settings: Seedance25SettingsInput | Seedance25SettingsObject = OMIT,
    ) -> CallT:
        """Seedance 2.5: Clips of 4 to 30 seconds from text, frames, pictures, clips or sounds; also edits clips.

        Args:
            positive_prompt: What to make. 2 to 10000 characters.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result. The service's default is "720p".
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
            duration: Length of the result. In s. The service's default is 5.
            settings: Settings of Seedance 2.5.

        Rules:
            width needs height.
            height needs width.
            Not allowed: inputs.frame_images is set and (inputs.reference_images, inputs.reference_videos or
                inputs.video is set).
            Not allowed: resolution is set and (width or height is set).
            If inputs.frame_images has at least 1 item or inputs.video is set: neither width nor height is set.
            If none of inputs.frame_images, inputs.reference_images, inputs.reference_videos, inputs.reference_audios
                nor inputs.video is set: positive_prompt is set.
            If settings.operation is set: inputs.video is set.
            If settings.operation is "edit": duration is "auto".
            If width or height is set: width and height are set and width x height is one of 854x480, 752x560, 640x640,
                560x752, 480x854, 992x432, 1280x720, 1112x834, 960x960, 834x1112, 720x1280, 1470x630, 1920x1080,
                1664x1248, 1440x1440, 1248x1664, 1080x1920, 2206x946.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bytedance-seedance-2-5
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedance25Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceSeedance25(BytedanceSeedance25Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Seedance 2.5: Clips of 4 to 30 seconds from text, frames, pictures, clips or sounds; also edits clips."""


class AsyncBytedanceSeedance25(
    BytedanceSeedance25Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Seedance 2.5: Clips of 4 to 30 seconds from text, frames, pictures, clips or sounds; also edits clips."""
