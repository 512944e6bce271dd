# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.one_video_inputs import OneVideoInputsInput, OneVideoInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.remove_background_video import RemoveBackgroundVideoParams


class RemoveBackgroundVideoInput(TypedDict, total=False):
    """Parameters of RemoveBackgroundVideo, as a dictionary."""

    inputs: Required[OneVideoInputsInput | OneVideoInputsObject]
    model: Required[str]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    output_type: Literal["URL"]
    output_format: Literal["WEBM", "MOV"]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]


class RemoveBackgroundVideoCalls(JobCalls[CallT, JobT]):
    """Remove Background from Video: Takes the background out of a clip."""

    if TYPE_CHECKING:
        params: type[RemoveBackgroundVideoParams]

    def __call__(
        self,
        *,
        inputs: OneVideoInputsInput | OneVideoInputsObject,
        model: str,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["WEBM", "MOV"] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
    ) -> CallT:
        """Remove Background from Video: Takes the background out of a clip.

        Args:
            inputs: Media to work on.
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            output_type: Form in which the result comes.
            output_format: File format.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[RemoveBackgroundVideoInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class RemoveBackgroundVideo(RemoveBackgroundVideoCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Remove Background from Video: Takes the background out of a clip."""


class AsyncRemoveBackgroundVideo(
    RemoveBackgroundVideoCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Remove Background from Video: Takes the background out of a clip."""
