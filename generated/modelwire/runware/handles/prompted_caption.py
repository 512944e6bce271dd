# Written by modelwire-codegen from specs/runware/models/captions_and_prompts.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.runware.params.prompted_caption import PromptedCaptionParams


class PromptedCaptionInput(TypedDict, total=False):
    """Parameters of PromptedCaption, as a dictionary."""

    inputs: Required[ImageInputsInput | ImageInputsObject]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    prompt: str
    delivery_method: Literal["sync", "async"] | str


class PromptedCaptionCalls(JobCalls[CallT, JobT]):
    """Captions by a prompt."""

    if TYPE_CHECKING:
        params: type[PromptedCaptionParams]

    def __call__(
        self,
        *,
        inputs: ImageInputsInput | ImageInputsObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        prompt: str = OMIT,
        delivery_method: Literal["sync", "async"] | str = OMIT,
    ) -> CallT:
        """Captions by a prompt.

        Args:
            inputs: Media to work on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            prompt: Words that tell the model what to do.
            delivery_method: How the result comes back. Known values: sync, async; others are passed on.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: runware:150@2, runware:151@1, runware:152@1, runware:152@2.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PromptedCaptionInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PromptedCaption(PromptedCaptionCalls[TextResult, Job[TextResult]], JobHandle[TextResult]):
    """Captions by a prompt."""


class AsyncPromptedCaption(
    PromptedCaptionCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]]], AsyncJobHandle[TextResult]
):
    """Captions by a prompt."""
