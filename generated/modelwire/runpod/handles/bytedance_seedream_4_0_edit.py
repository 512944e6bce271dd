# Written by modelwire-codegen from specs/runpod/models/seedream.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.bytedance_seedream_4_0_edit import BytedanceSeedream40EditParams


class BytedanceSeedream40EditInput(TypedDict, total=False):
    """Parameters of BytedanceSeedream40Edit, as a dictionary."""

    prompt: Required[str]
    images: Required[Sequence[MediaInput]]
    size: str
    enable_safety_checker: bool


class BytedanceSeedream40EditCalls(JobCalls[CallT, JobT]):
    """Seedream 4.0 Edit: Edits and combinations of pictures."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedream40EditParams]

    def __call__(
        self,
        *,
        prompt: str,
        images: Sequence[MediaInput],
        size: str = OMIT,
        enable_safety_checker: bool = OMIT,
    ) -> CallT:
        """Seedream 4.0 Edit: Edits and combinations of pictures.

        Args:
            prompt: The edit to make.
            images: Pictures to edit or combine. At least 1 item.
            size: Width and height, as in 1024*768. In px, as WIDTH*HEIGHT. The service's default is "1024*1024".
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.027 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/seedream-4-edit
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedream40EditInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceSeedream40Edit(BytedanceSeedream40EditCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Seedream 4.0 Edit: Edits and combinations of pictures."""


class AsyncBytedanceSeedream40Edit(
    BytedanceSeedream40EditCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Seedream 4.0 Edit: Edits and combinations of pictures."""
