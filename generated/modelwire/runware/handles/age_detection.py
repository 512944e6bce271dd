# Written by modelwire-codegen from specs/runware/models/captions_and_prompts.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.base import Result

if TYPE_CHECKING:
    from modelwire.runware.params.age_detection import AgeDetectionParams


class AgeDetectionInput(TypedDict, total=False):
    """Parameters of AgeDetection, as a dictionary."""

    inputs: Required[ImageInputsInput | ImageInputsObject]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    delivery_method: Literal["sync", "async"] | str


class AgeDetectionCalls(JobCalls[CallT, JobT]):
    """Estimates of age."""

    if TYPE_CHECKING:
        params: type[AgeDetectionParams]

    def __call__(
        self,
        *,
        inputs: ImageInputsInput | ImageInputsObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        delivery_method: Literal["sync", "async"] | str = OMIT,
    ) -> CallT:
        """Estimates of age.

        Args:
            inputs: Media to work on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            delivery_method: How the result comes back. Known values: sync, async; others are passed on.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: runware:152@50, runware:153@1, runware:154@1.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AgeDetectionInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AgeDetection(AgeDetectionCalls[Result, Job[Result]], JobHandle[Result]):
    """Estimates of age."""


class AsyncAgeDetection(AgeDetectionCalls[Awaited[Result], Awaited[AsyncJob[Result]]], AsyncJobHandle[Result]):
    """Estimates of age."""
