# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput, OpenVideoSafetyObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.klingai_2_5_turbo_pro import Klingai25TurboProParams


class Klingai25TurboProInput(TypedDict, total=False):
    """Parameters of Klingai25TurboPro, as a dictionary."""

    positive_prompt: Required[str]
    negative_prompt: str
    inputs: VideoInputsInput | VideoInputsObject
    width: int
    height: int
    duration: Literal[5, 10]
    cfg_scale: float
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


class Klingai25TurboProCalls(JobCalls[CallT, JobT]):
    """Kling 2.5 Turbo Pro: Clips of 5 or 10 seconds from text or pictures, in a chosen size."""

    if TYPE_CHECKING:
        params: type[Klingai25TurboProParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        negative_prompt: str = OMIT,
        inputs: VideoInputsInput | VideoInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        duration: Literal[5, 10] = OMIT,
        cfg_scale: float = OMIT,
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
        """Kling 2.5 Turbo Pro: Clips of 5 or 10 seconds from text or pictures, in a chosen size.

        Args:
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            duration: Length of the result. In s.
            cfg_scale: How closely to follow the prompt.
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

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/klingai-2-5-turbo-pro
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Klingai25TurboProInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Klingai25TurboPro(Klingai25TurboProCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Kling 2.5 Turbo Pro: Clips of 5 or 10 seconds from text or pictures, in a chosen size."""


class AsyncKlingai25TurboPro(
    Klingai25TurboProCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Kling 2.5 Turbo Pro: Clips of 5 or 10 seconds from text or pictures, in a chosen size."""
