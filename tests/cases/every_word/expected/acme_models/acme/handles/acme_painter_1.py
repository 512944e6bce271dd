# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from acme_models.acme.params.acme_painter_1 import AcmePainter1Params


class AcmePainter1Input(TypedDict, total=False):
    """Parameters of AcmePainter1, as a dictionary."""

    prompt: Required[str]
    seed: int


class AcmePainter1Calls(JobCalls[CallT, JobT]):
    """Painter 1: Drew whatever it was told."""

    if TYPE_CHECKING:
        params: type[AcmePainter1Params]

    def __call__(
        self,
        *,
        prompt: str,
        seed: int = OMIT,
    ) -> CallT:
        """Painter 1: Drew whatever it was told.

        Args:
            prompt: What to draw. 1 to 3000 characters.
            seed: The same seed repeats a picture. 0 to 4294967295.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Removed 2026-06-18; use acme/painter-2.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AcmePainter1Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AcmePainter1(AcmePainter1Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Painter 1: Drew whatever it was told."""


class AsyncAcmePainter1(
    AcmePainter1Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Painter 1: Drew whatever it was told."""
