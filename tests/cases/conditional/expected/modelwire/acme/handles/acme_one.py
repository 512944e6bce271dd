# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.acme_one import AcmeOneParams


class AcmeOneInput(TypedDict, total=False):
    """Parameters of AcmeOne, as a dictionary."""

    prompt: Required[str]
    aspect_ratio: Literal["1:1", "16:9", "custom"]
    width: int
    height: int
    strength: float


class AcmeOneCalls(JobCalls[CallT, JobT]):
    """One: Draws."""

    if TYPE_CHECKING:
        params: type[AcmeOneParams]

    def __call__(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "16:9", "custom"] = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        strength: float = OMIT,
    ) -> CallT:
        """One: Draws.

        Args:
            prompt: What to draw. At least 1 character.
            aspect_ratio: Shape of the picture. The service's default is "1:1".
            width: Width. 256 to 1440 px, a multiple of 16. Only with aspect_ratio "custom".
            height: Height. 256 to 1440 px, a multiple of 16. Only with aspect_ratio "custom".
            strength: How strongly. 0 to 1, a multiple of 0.05. Ignored with aspect_ratio "1:1".

        Rules:
            If aspect_ratio is "custom": width and height are set.

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
