# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire.acme.choices import Scheduler
from modelwire.acme.inputs.pass_ import PassInput, PassObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.sdxl import SdxlParams


class SdxlInput(TypedDict, total=False):
    """Parameters of Sdxl, as a dictionary."""

    model: Required[str]
    positive_prompt: Required[str]
    scheduler: Scheduler
    passes: Sequence[PassInput | PassObject]


class SdxlCalls(JobCalls[CallT, JobT]):
    """SDXL: Any model of this architecture."""

    if TYPE_CHECKING:
        params: type[SdxlParams]

    def __call__(
        self,
        *,
        model: str,
        positive_prompt: str,
        scheduler: Scheduler = OMIT,
        passes: Sequence[PassInput | PassObject] = OMIT,
    ) -> CallT:
        """SDXL: Any model of this architecture.

        Args:
            model: Id of the model.
            positive_prompt: What to show.
            scheduler: Order of the steps.
            passes: Further passes.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Removed 2026-10-12.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[SdxlInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Sdxl(SdxlCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """SDXL: Any model of this architecture."""


class AsyncSdxl(
    SdxlCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """SDXL: Any model of this architecture."""
