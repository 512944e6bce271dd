# Written by modelwire-codegen from specs/runware/models/bytedance_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

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
    from modelwire.runware.params.bytedance_omnihuman_1 import BytedanceOmnihuman1Params


class BytedanceOmnihuman1Input(TypedDict, total=False):
    """Parameters of BytedanceOmnihuman1, as a dictionary."""

    inputs: Required[VideoInputsInput | VideoInputsObject]
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


class BytedanceOmnihuman1Calls(JobCalls[CallT, JobT]):
    """OmniHuman 1: Clips of a speaking person from a picture and a sound."""

    if TYPE_CHECKING:
        params: type[BytedanceOmnihuman1Params]

    def __call__(
        self,
        *,
        inputs: VideoInputsInput | VideoInputsObject,
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
        """OmniHuman 1: Clips of a speaking person from a picture and a sound.

        Args:
            inputs: Media to work on.
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

        https://runware.ai/docs/models/bytedance-omnihuman-1
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceOmnihuman1Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceOmnihuman1(BytedanceOmnihuman1Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """OmniHuman 1: Clips of a speaking person from a picture and a sound."""


class AsyncBytedanceOmnihuman1(
    BytedanceOmnihuman1Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """OmniHuman 1: Clips of a speaking person from a picture and a sound."""
