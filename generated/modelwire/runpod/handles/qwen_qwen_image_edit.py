# Written by modelwire-codegen from specs/runpod/models/qwen.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.qwen_qwen_image_edit import QwenQwenImageEditParams


class QwenQwenImageEditInput(TypedDict, total=False):
    """Parameters of QwenQwenImageEdit, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    negative_prompt: str
    seed: int
    enable_safety_checker: bool
    output_format: Literal["png", "jpeg"]


class QwenQwenImageEditCalls(JobCalls[CallT, JobT]):
    """Qwen Image Edit: Edits of one picture."""

    if TYPE_CHECKING:
        params: type[QwenQwenImageEditParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        negative_prompt: str = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
        output_format: Literal["png", "jpeg"] = OMIT,
    ) -> CallT:
        """Qwen Image Edit: Edits of one picture.

        Args:
            prompt: The edit to make.
            image: Picture to edit.
            negative_prompt: What to keep out of the result.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            output_format: File format. The service's default is "jpeg".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.02 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/qwen-image-edit
        """
        return self._run(locals())

    def submit(self, **params: Unpack[QwenQwenImageEditInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class QwenQwenImageEdit(QwenQwenImageEditCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Qwen Image Edit: Edits of one picture."""


class AsyncQwenQwenImageEdit(
    QwenQwenImageEditCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Qwen Image Edit: Edits of one picture."""
