# Written by modelwire-codegen from specs/runware/models/luma.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

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
    from modelwire.runware.params.luma_ray3_2 import LumaRay32Params


class LumaRay32Input(TypedDict, total=False):
    """Parameters of LumaRay32, as a dictionary."""

    positive_prompt: Required[str]
    inputs: VideoInputsInput | VideoInputsObject
    width: int
    height: int
    resolution: Literal["360p", "540p", "720p", "1080p"]
    duration: Literal[5, 10]
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


class LumaRay32Calls(JobCalls[CallT, JobT]):
    """Luma Ray3.2: Clips of 5 or 10 seconds in 360p to 1080p from text or other media; also edits clips."""

    if TYPE_CHECKING:
        params: type[LumaRay32Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: VideoInputsInput | VideoInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["360p", "540p", "720p", "1080p"] = OMIT,
        duration: Literal[5, 10] = OMIT,
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
        """Luma Ray3.2: Clips of 5 or 10 seconds in 360p to 1080p from text or other media; also edits clips.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
            duration: Length of the result. In s.
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
            Not allowed: resolution is set and (width or height is set).
            If settings.edit is set: neither width nor height is set.
            settings.edit.strength is "adhere_1", "adhere_2", "adhere_3", "flex_1", "flex_2", "flex_3", "reimagine_1",
                "reimagine_2" or "reimagine_3"; if settings.edit.auto_controls is true: neither settings.edit.strength
                nor settings.edit.controls is set and settings.source_position.x, settings.source_position.y,
                settings.source_position.width and settings.source_position.height are set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/luma-ray3-2
        """
        return self._run(locals())

    def submit(self, **params: Unpack[LumaRay32Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class LumaRay32(LumaRay32Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Luma Ray3.2: Clips of 5 or 10 seconds in 360p to 1080p from text or other media; also edits clips."""


class AsyncLumaRay32(
    LumaRay32Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """Luma Ray3.2: Clips of 5 or 10 seconds in 360p to 1080p from text or other media; also edits clips."""
