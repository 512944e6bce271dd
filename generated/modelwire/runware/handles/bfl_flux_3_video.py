# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.flux3_video_inputs import Flux3VideoInputsInput, Flux3VideoInputsObject
from modelwire.runware.inputs.flux3_video_settings import Flux3VideoSettingsInput, Flux3VideoSettingsObject
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.bfl_flux_3_video import BflFlux3VideoParams


class BflFlux3VideoInput(TypedDict, total=False):
    """Parameters of BflFlux3Video, as a dictionary."""

    positive_prompt: str
    width: int
    height: int
    resolution: Literal["720p", "1080p"]
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
    inputs: Flux3VideoInputsInput | Flux3VideoInputsObject
    duration: int | Literal["auto"]
    settings: Flux3VideoSettingsInput | Flux3VideoSettingsObject


class BflFlux3VideoCalls(JobCalls[CallT, JobT]):
    """FLUX 3 Video: Clips of 5 to 20 seconds with sound, from text, frames or another clip."""

    if TYPE_CHECKING:
        params: type[BflFlux3VideoParams]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["720p", "1080p"] = OMIT,
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
        inputs: Flux3VideoInputsInput | Flux3VideoInputsObject = OMIT,
        duration: int | Literal["auto"] = OMIT,
        settings: Flux3VideoSettingsInput | Flux3VideoSettingsObject = OMIT,
    ) -> CallT:
        """FLUX 3 Video: Clips of 5 to 20 seconds with sound, from text, frames or another clip.

        Args:
            positive_prompt: What to make.
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
            duration: Length of the result. In s. The service's default is "auto".
            settings: Settings of FLUX 3 Video.

        Rules:
            width needs height.
            height needs width.
            Not allowed: inputs.frame_images is set and inputs.video is set.
            Not allowed: resolution is set and (width or height is set).
            If inputs.draft_cache is set: none of these: positive_prompt is set, duration is set, resolution is set,
                width is set, height is set, inputs.frame_images or inputs.video is set or settings.audio or
                settings.draft is set.
            If inputs.draft_cache is not set: positive_prompt is set.
            If inputs.frame_images has at least 3 items and for each item of inputs.frame_images, the item is text:
                duration is a whole number.
            If inputs.frame_images or inputs.video is set: settings.safety_tolerance is at most 2.
            If width or height is set: width and height are set and width x height is one of 1440x608, 1344x672,
                1280x704, 1088x800, 960x960, 800x1088, 704x1280, 2176x928, 2016x1024, 1920x1088, 1632x1216, 1440x1440,
                1216x1632, 1088x1920.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bfl-flux-3-video
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BflFlux3VideoInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BflFlux3Video(BflFlux3VideoCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """FLUX 3 Video: Clips of 5 to 20 seconds with sound, from text, frames or another clip."""


class AsyncBflFlux3Video(
    BflFlux3VideoCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """FLUX 3 Video: Clips of 5 to 20 seconds with sound, from text, frames or another clip."""
