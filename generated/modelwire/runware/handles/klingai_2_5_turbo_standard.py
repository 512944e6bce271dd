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
    from modelwire.runware.params.klingai_2_5_turbo_standard import Klingai25TurboStandardParams


class Klingai25TurboStandardInput(TypedDict, total=False):
    """Parameters of Klingai25TurboStandard, as a dictionary."""

    positive_prompt: Required[str]
    negative_prompt: str
    inputs: VideoInputsInput | VideoInputsObject
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


class Klingai25TurboStandardCalls(JobCalls[CallT, JobT]):
    """Kling 2.5 Turbo Standard: Clips of 5 or 10 seconds from text or pictures."""

    if TYPE_CHECKING:
        params: type[Klingai25TurboStandardParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        negative_prompt: str = OMIT,
        inputs: VideoInputsInput | VideoInputsObject = OMIT,
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
        """Kling 2.5 Turbo Standard: Clips of 5 or 10 seconds from text or pictures.

        Args:
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            inputs: Media to work on.
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

        https://runware.ai/docs/models/klingai-2-5-turbo-standard
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Klingai25TurboStandardInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Klingai25TurboStandard(Klingai25TurboStandardCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Kling 2.5 Turbo Standard: Clips of 5 or 10 seconds from text or pictures."""


class AsyncKlingai25TurboStandard(
    Klingai25TurboStandardCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Kling 2.5 Turbo Standard: Clips of 5 or 10 seconds from text or pictures."""
