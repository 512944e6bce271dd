# Written by modelwire-codegen from specs/runpod/models/flux.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.flux_2_klein_9b_edit import Flux2Klein9bEditParams


class Flux2Klein9bEditInput(TypedDict, total=False):
    """Parameters of Flux2Klein9bEdit, as a dictionary."""

    prompt: Required[str]
    images: Required[Sequence[MediaInput]]
    seed: int
    enable_base64_output: bool


class Flux2Klein9bEditCalls(JobCalls[CallT, JobT]):
    """FLUX.2 Klein 9B Edit: Edits of up to five pictures."""

    if TYPE_CHECKING:
        params: type[Flux2Klein9bEditParams]

    def __call__(
        self,
        *,
        prompt: str,
        images: Sequence[MediaInput],
        seed: int = OMIT,
        enable_base64_output: bool = OMIT,
    ) -> CallT:
        """FLUX.2 Klein 9B Edit: Edits of up to five pictures.

        Args:
            prompt: The edit to make.
            images: One to five pictures. 1 to 5 items.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_base64_output: Return the picture itself (base64) instead of a link. The service's default is false.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.03 per image.
        Removed 2026-03-12.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Flux2Klein9bEditInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Flux2Klein9bEdit(Flux2Klein9bEditCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX.2 Klein 9B Edit: Edits of up to five pictures."""


class AsyncFlux2Klein9bEdit(
    Flux2Klein9bEditCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """FLUX.2 Klein 9B Edit: Edits of up to five pictures."""
