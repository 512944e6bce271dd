# Written by modelwire-codegen from specs/runpod/models/qwen.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.qwen_qwen_image_edit_2511 import QwenQwenImageEdit2511Params


class QwenQwenImageEdit2511Input(TypedDict, total=False):
    """Parameters of QwenQwenImageEdit2511, as a dictionary."""

    prompt: Required[str]
    images: Required[Sequence[MediaInput]]
    seed: int
    enable_base64_output: bool
    enable_sync_mode: bool
    size: Literal[
        "1024*1024",
        "1024*1280",
        "1024*768",
        "1140*1472",
        "1280*1024",
        "1280*1280",
        "1280*1536",
        "1328*1328",
        "1472*1140",
        "1536*1080",
        "1536*1536",
        "512*512",
        "512*768",
        "768*1024",
        "768*512",
        "768*768",
    ]
    output_format: Literal["jpeg", "png", "webp"]


class QwenQwenImageEdit2511Calls(JobCalls[CallT, JobT]):
    """Qwen Image Edit 2511: Edits of up to three pictures."""

    if TYPE_CHECKING:
        params: type[QwenQwenImageEdit2511Params]

    def __call__(
        self,
        *,
        prompt: str,
        images: Sequence[MediaInput],
        seed: int = OMIT,
        enable_base64_output: bool = OMIT,
        enable_sync_mode: bool = OMIT,
        size: Literal[
            "1024*1024",
            "1024*1280",
            "1024*768",
            "1140*1472",
            "1280*1024",
            "1280*1280",
            "1280*1536",
            "1328*1328",
            "1472*1140",
            "1536*1080",
            "1536*1536",
            "512*512",
            "512*768",
            "768*1024",
            "768*512",
            "768*768",
        ] = OMIT,
        output_format: Literal["jpeg", "png", "webp"] = OMIT,
    ) -> CallT:
        """Qwen Image Edit 2511: Edits of up to three pictures.

        Args:
            prompt: The edit to make.
            images: One to three pictures. 1 to 3 items.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_base64_output: Return the picture itself (base64) instead of a link. The service's default is false.
            enable_sync_mode: A switch without a known effect. The service's default is false.
            size: Width and height. In px, as WIDTH*HEIGHT. The service's default is "1024*1024".
            output_format: File format. The service's default is "jpeg".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.02 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/qwen-image-edit-2511
        """
        return self._run(locals())

    def submit(self, **params: Unpack[QwenQwenImageEdit2511Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class QwenQwenImageEdit2511(QwenQwenImageEdit2511Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Qwen Image Edit 2511: Edits of up to three pictures."""


class AsyncQwenQwenImageEdit2511(
    QwenQwenImageEdit2511Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Qwen Image Edit 2511: Edits of up to three pictures."""
