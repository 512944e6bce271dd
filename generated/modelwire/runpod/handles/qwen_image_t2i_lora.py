# Written by modelwire-codegen from specs/runpod/models/qwen.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runpod.inputs.lora import LoraInput, LoraObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.qwen_image_t2i_lora import QwenImageT2ILoraParams


class QwenImageT2ILoraInput(TypedDict, total=False):
    """Parameters of QwenImageT2ILora, as a dictionary."""

    prompt: Required[str]
    loras: Sequence[LoraInput | LoraObject]
    size: str
    seed: int
    enable_safety_checker: bool


class QwenImageT2ILoraCalls(JobCalls[CallT, JobT]):
    """Qwen Image LoRA: Pictures from text in styles that LoRAs bring along."""

    if TYPE_CHECKING:
        params: type[QwenImageT2ILoraParams]

    def __call__(
        self,
        *,
        prompt: str,
        loras: Sequence[LoraInput | LoraObject] = OMIT,
        size: str = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
    ) -> CallT:
        """Qwen Image LoRA: Pictures from text in styles that LoRAs bring along.

        Args:
            prompt: What to make.
            loras: LoRAs to apply.
            size: Width and height, as in 1024*768. In px, as WIDTH*HEIGHT. The service's default is "1024*1024".
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.025 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/qwen-image-lora
        """
        return self._run(locals())

    def submit(self, **params: Unpack[QwenImageT2ILoraInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class QwenImageT2ILora(QwenImageT2ILoraCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Qwen Image LoRA: Pictures from text in styles that LoRAs bring along."""


class AsyncQwenImageT2ILora(
    QwenImageT2ILoraCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Qwen Image LoRA: Pictures from text in styles that LoRAs bring along."""
