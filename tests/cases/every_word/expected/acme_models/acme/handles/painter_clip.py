# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from acme_models.acme.params.painter_clip import PainterClipParams


class PainterClipInput(TypedDict, total=False):
    """Parameters of PainterClip, as a dictionary."""

    prompt: Required[str]


class PainterClipCalls(JobCalls[CallT, JobT]):
    """Painter 2 (clip): Draws what moves."""

    if TYPE_CHECKING:
        params: type[PainterClipParams]

    def __call__(
        self,
        *,
        prompt: str,
    ) -> CallT:
        """Painter 2 (clip): Draws what moves.

        Args:
            prompt: What to draw. 1 to 3000 characters.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.01 per picture (as of 2026-11-20).
        https://docs.acme.test/painter
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PainterClipInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PainterClip(PainterClipCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Painter 2 (clip): Draws what moves."""


class AsyncPainterClip(
    PainterClipCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """Painter 2 (clip): Draws what moves."""
