# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.acme_one import AcmeOneParams


class AcmeOneInput(TypedDict, total=False):
    """Parameters of AcmeOne, as a dictionary."""

    answer: Literal["yes", "no", "on", "off", "y", "n"]
    sure: Literal[True, False]
    day: Literal["2026-11-21", "12:30", "1_000", "0x1F", "0o17", "1", "null"]
    level: float | None


class AcmeOneCalls(JobCalls[CallT, JobT]):
    """One: Draws."""

    if TYPE_CHECKING:
        params: type[AcmeOneParams]

    def __call__(
        self,
        *,
        answer: Literal["yes", "no", "on", "off", "y", "n"] = OMIT,
        sure: Literal[True, False] = OMIT,
        day: Literal["2026-11-21", "12:30", "1_000", "0x1F", "0o17", "1", "null"] = OMIT,
        level: float | None = OMIT,
    ) -> CallT:
        """One: Draws.

        Args:
            answer: A word and no boolean. The service's default is "no".
            sure: Booleans.
            day: Text that looks like something else.
            level: Numbers.

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
