# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.pictures import PicturesParams


class PicturesInput(TypedDict, total=False):
    """Parameters of Pictures, as a dictionary."""

    prompt: Required[str]


class PicturesCalls(JobCalls[CallT, JobT]):
    """Pictures: Draw something."""

    if TYPE_CHECKING:
        params: type[PicturesParams]

    def __call__(
        self,
        *,
        prompt: str,
    ) -> CallT:
        """Pictures: Draw something.

        Args:
            prompt: What to draw.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: acme/one, acme/two.
        https://docs.acme.test
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PicturesInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Pictures(PicturesCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Pictures: Draw something."""


class AsyncPictures(
    PicturesCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Pictures: Draw something."""
