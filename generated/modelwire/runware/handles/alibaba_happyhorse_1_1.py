# Written by modelwire-codegen from specs/runware/models/alibaba_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.happy_horse11_inputs import HappyHorse11InputsInput, HappyHorse11InputsObject
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.alibaba_happyhorse_1_1 import AlibabaHappyhorse11Params


class AlibabaHappyhorse11Input(TypedDict, total=False):
    """Parameters of AlibabaHappyhorse11, as a dictionary."""

    positive_prompt: str
    width: int
    height: int
    resolution: Literal["720p", "1080p"]
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
    inputs: HappyHorse11InputsInput | HappyHorse11InputsObject


class AlibabaHappyhorse11Calls(JobCalls[CallT, JobT]):
    """HappyHorse 1.1: Clips of 3 to 15 seconds from text, a first frame or up to nine reference pictures."""

    if TYPE_CHECKING:
        params: type[AlibabaHappyhorse11Params]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["720p", "1080p"] = OMIT,
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
        inputs: HappyHorse11InputsInput | HappyHorse11InputsObject = OMIT,
    ) -> CallT:
        """HappyHorse 1.1: Clips of 3 to 15 seconds from text, a first frame or up to nine reference pictures.

        Args:
            positive_prompt: What to make. 1 to 2500 characters.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result. The service's default is "720p".
            duration: Length of the result. 3 to 15 s, a multiple of 1. The service's default is 5.
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
            inputs: Pictures that guide the clip.

        Rules:
            width needs height.
            height needs width.
            If neither inputs.frame_images nor inputs.reference_images is set: width and height are set.
            Not allowed: resolution is set and (width or height is set).
            If inputs.frame_images has at least 1 item: neither width nor height is set.
            If width or height is set: width and height are set and width x height is one of 1280x720, 720x1280,
                960x960, 1088x832, 832x1088, 1920x1080, 1080x1920, 1440x1440, 1632x1248, 1248x1632.
            If resolution is set: inputs.frame_images or inputs.reference_images is set.
            If inputs.frame_images is not set: positive_prompt is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/alibaba-happyhorse-1-1
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AlibabaHappyhorse11Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AlibabaHappyhorse11(AlibabaHappyhorse11Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """HappyHorse 1.1: Clips of 3 to 15 seconds from text, a first frame or up to nine reference pictures."""


class AsyncAlibabaHappyhorse11(
    AlibabaHappyhorse11Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """HappyHorse 1.1: Clips of 3 to 15 seconds from text, a first frame or up to nine reference pictures."""
