# Written by modelwire-codegen from specs/runpod/models/pruna.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.pruna_p_image_edit import PrunaPImageEditParams


class PrunaPImageEditInput(TypedDict, total=False):
    """Parameters of PrunaPImageEdit, as a dictionary."""

    prompt: Required[str]
    images: Required[Sequence[MediaInput]]
    seed: int
    disable_safety_checker: bool
    aspect_ratio: Literal["match_input_image", "1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"]


class PrunaPImageEditCalls(JobCalls[CallT, JobT]):
    """P-Image Edit: Fast edits of up to five pictures."""

    if TYPE_CHECKING:
        params: type[PrunaPImageEditParams]

    def __call__(
        self,
        *,
        prompt: str,
        images: Sequence[MediaInput],
        seed: int = OMIT,
        disable_safety_checker: bool = OMIT,
        aspect_ratio: Literal["match_input_image", "1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"] = OMIT,
    ) -> CallT:
        """P-Image Edit: Fast edits of up to five pictures.

        Args:
            prompt: The edit to make.
            images: One to five pictures. 1 to 5 items.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            disable_safety_checker: Turn the content filter off; mind the inverted sense. The service's default is
                false.
            aspect_ratio: Shape of the picture, or that of the input. The service's default is "match_input_image".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.01 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/p-image-edit
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PrunaPImageEditInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PrunaPImageEdit(PrunaPImageEditCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """P-Image Edit: Fast edits of up to five pictures."""


class AsyncPrunaPImageEdit(
    PrunaPImageEditCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """P-Image Edit: Fast edits of up to five pictures."""
