# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.acme_one import AcmeOneParams


class AcmeOneInput(TypedDict, total=False):
    """Parameters of AcmeOne, as a dictionary."""

    prompt: str


class AcmeOneCalls(JobCalls[CallT, JobT]):
    """One: Draws."""

    if TYPE_CHECKING:
        params: type[AcmeOneParams]

    def __call__(
        self,
        *,
        prompt: str = OMIT,
    ) -> CallT:
        """One: Draws.

        Args:
            prompt:

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AcmeOneInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AcmeOne(AcmeOneCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """One: Draws."""


class AsyncAcmeOne(
    AcmeOneCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """One: Draws."""
