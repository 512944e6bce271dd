# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.one_video_inputs import OneVideoInputsInput, OneVideoInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.runware.params.caption_video import CaptionVideoParams


class CaptionVideoInput(TypedDict, total=False):
    """Parameters of CaptionVideo, as a dictionary."""

    inputs: Required[OneVideoInputsInput | OneVideoInputsObject]
    model: Required[str]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    delivery_method: Literal["async"]


class CaptionVideoCalls(JobCalls[CallT, JobT]):
    """Caption Video: Describes a clip."""

    if TYPE_CHECKING:
        params: type[CaptionVideoParams]

    def __call__(
        self,
        *,
        inputs: OneVideoInputsInput | OneVideoInputsObject,
        model: str,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        delivery_method: Literal["async"] = OMIT,
    ) -> CallT:
        """Caption Video: Describes a clip.

        Args:
            inputs: Media to work on.
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            delivery_method: How the result comes back.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[CaptionVideoInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class CaptionVideo(CaptionVideoCalls[TextResult, Job[TextResult]], JobHandle[TextResult]):
    """Caption Video: Describes a clip."""


class AsyncCaptionVideo(
    CaptionVideoCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]]], AsyncJobHandle[TextResult]
):
    """Caption Video: Describes a clip."""
