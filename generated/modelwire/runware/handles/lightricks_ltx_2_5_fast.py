# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.ltx25_fast_inputs import Ltx25FastInputsInput, Ltx25FastInputsObject
from modelwire.runware.inputs.ltx25_fast_settings import Ltx25FastSettingsInput, Ltx25FastSettingsObject
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.lightricks_ltx_2_5_fast import LightricksLtx25FastParams


class LightricksLtx25FastInput(TypedDict, total=False):
    """Parameters of LightricksLtx25Fast, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
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
    inputs: Ltx25FastInputsInput | Ltx25FastInputsObject
    duration: Literal[6, 8, 10, 12, 14, 16, 18, 20] | Literal["auto"]
    fps: Literal[24, 25, 48, 50]
    settings: Ltx25FastSettingsInput | Ltx25FastSettingsObject


class LightricksLtx25FastCalls(JobCalls[CallT, JobT]):
    """LTX-2.5 Fast: Clips with sound from text, first and last frames, a picture or a sound."""

    if TYPE_CHECKING:
        params: type[LightricksLtx25FastParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
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
        inputs: Ltx25FastInputsInput | Ltx25FastInputsObject = OMIT,
        duration: Literal[6, 8, 10, 12, 14, 16, 18, 20] | Literal["auto"] = OMIT,
        fps: Literal[24, 25, 48, 50] = OMIT,
        settings: Ltx25FastSettingsInput | Ltx25FastSettingsObject = OMIT,
    ) -> CallT:
        """LTX-2.5 Fast: Clips with sound from text, first and last frames, a picture or a sound.

        Args:
            positive_prompt: What to make. 2 to 5000 characters.
            width: Width of the result. In px. The service's default is 1920.
            height: Height of the result. In px. The service's default is 1080.
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
            inputs: Pictures and sound that guide the clip.
            duration: Length of the result. In s. The service's default is 6.
            fps: Frames per second. In fps.
            settings: Settings of LTX-2.5 Fast.

        Rules:
            width needs height.
            height needs width.
            Not allowed: inputs.frame_images is set and inputs.audio is set.
            If inputs.audio is set: none of these: duration is set or settings.camera_movement is set.
            If inputs.audio is set: inputs.reference_images is set.
            If inputs.reference_images is set: inputs.audio is set.
            If width is set and inputs.audio is set: width x height is one of 1920x1080, 1080x1920.
            If fps is 48 or 50: duration is at most 10.
            If width is 2560, 1440, 3840 or 2160 or height is 2560, 1440, 3840 or 2160: duration is at most 10.
            If width or height is set: width and height are set and width x height is one of 1280x720, 720x1280,
                1920x1080, 1080x1920, 2560x1440, 1440x2560, 3840x2160, 2160x3840.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/lightricks-ltx-2-5-fast
        """
        return self._run(locals())

    def submit(self, **params: Unpack[LightricksLtx25FastInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class LightricksLtx25Fast(LightricksLtx25FastCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """LTX-2.5 Fast: Clips with sound from text, first and last frames, a picture or a sound."""


class AsyncLightricksLtx25Fast(
    LightricksLtx25FastCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """LTX-2.5 Fast: Clips with sound from text, first and last frames, a picture or a sound."""
