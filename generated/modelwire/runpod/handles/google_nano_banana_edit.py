# Written by modelwire-codegen from specs/runpod/models/nano_banana.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.google_nano_banana_edit import GoogleNanoBananaEditParams


class GoogleNanoBananaEditInput(TypedDict, total=False):
    """Parameters of GoogleNanoBananaEdit, as a dictionary."""

    prompt: Required[str]
    images: Required[Sequence[MediaInput]]
    enable_safety_checker: bool


class GoogleNanoBananaEditCalls(JobCalls[CallT, JobT]):
    """Nano Banana Edit: Edits and combinations of up to four pictures."""

    if TYPE_CHECKING:
        params: type[GoogleNanoBananaEditParams]

    def __call__(
        self,
        *,
        prompt: str,
        images: Sequence[MediaInput],
        enable_safety_checker: bool = OMIT,
    ) -> CallT:
        """Nano Banana Edit: Edits and combinations of up to four pictures.

        Args:
            prompt: The edit, or how to combine the pictures.
            images: One to four pictures. 1 to 4 items.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.038 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/nano-banana-edit
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GoogleNanoBananaEditInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GoogleNanoBananaEdit(GoogleNanoBananaEditCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Nano Banana Edit: Edits and combinations of up to four pictures."""


class AsyncGoogleNanoBananaEdit(
    GoogleNanoBananaEditCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Nano Banana Edit: Edits and combinations of up to four pictures."""
