# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.picture_or_clip_inputs import PictureOrClipInputsInput, PictureOrClipInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.runware.params.caption import CaptionParams


class CaptionInput(TypedDict, total=False):
    """Parameters of Caption, as a dictionary."""

    model: Required[str]
    inputs: Required[PictureOrClipInputsInput | PictureOrClipInputsObject]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class CaptionCalls(JobCalls[CallT, JobT]):
    """Caption: Describes a picture or a clip with any captioning model."""

    if TYPE_CHECKING:
        params: type[CaptionParams]

    def __call__(
        self,
        *,
        model: str,
        inputs: PictureOrClipInputsInput | PictureOrClipInputsObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Caption: Describes a picture or a clip with any captioning model.

        Args:
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            inputs: Media that the task works on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[CaptionInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Caption(CaptionCalls[TextResult, Job[TextResult]], JobHandle[TextResult]):
    """Caption: Describes a picture or a clip with any captioning model."""


class AsyncCaption(CaptionCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]]], AsyncJobHandle[TextResult]):
    """Caption: Describes a picture or a clip with any captioning model."""
