# Written by modelwire-codegen from specs/runpod/models/nano_banana.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.google_nano_banana_pro_edit import GoogleNanoBananaProEditParams


class GoogleNanoBananaProEditInput(TypedDict, total=False):
    """Parameters of GoogleNanoBananaProEdit, as a dictionary."""

    prompt: Required[str]
    images: Required[Sequence[MediaInput]]
    enable_safety_checker: bool
    enable_base64_output: bool
    enable_sync_mode: bool
    resolution: Literal["1k", "2k", "4k"]
    aspect_ratio: Literal["1:1", "3:2", "2:3", "4:3", "3:4", "4:5", "5:4", "16:9", "9:16", "21:9", "9:21"]
    output_format: Literal["png", "jpeg", "webp"]


class GoogleNanoBananaProEditCalls(JobCalls[CallT, JobT]):
    """Nano Banana Pro Edit: Edits and combinations of up to fourteen pictures, at up to 4k."""

    if TYPE_CHECKING:
        params: type[GoogleNanoBananaProEditParams]

    def __call__(
        self,
        *,
        prompt: str,
        images: Sequence[MediaInput],
        enable_safety_checker: bool = OMIT,
        enable_base64_output: bool = OMIT,
        enable_sync_mode: bool = OMIT,
        resolution: Literal["1k", "2k", "4k"] = OMIT,
        aspect_ratio: Literal["1:1", "3:2", "2:3", "4:3", "3:4", "4:5", "5:4", "16:9", "9:16", "21:9", "9:21"] = OMIT,
        output_format: Literal["png", "jpeg", "webp"] = OMIT,
    ) -> CallT:
        """Nano Banana Pro Edit: Edits and combinations of up to fourteen pictures, at up to 4k.

        Args:
            prompt: The edit, or how to combine the pictures.
            images: One to fourteen pictures. 1 to 14 items.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            enable_base64_output: Return the picture itself (base64) instead of a link. The service's default is false.
            enable_sync_mode: A switch without a known effect. The service's default is false.
            resolution: Resolution class. The service's default is "2k".
            aspect_ratio: Shape of the picture. The service's default is "1:1".
            output_format: File format. The service's default is "png".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.14 (1k, 2k) or $0.24 (4k) per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/nano-banana-pro-edit
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GoogleNanoBananaProEditInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GoogleNanoBananaProEdit(GoogleNanoBananaProEditCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Nano Banana Pro Edit: Edits and combinations of up to fourteen pictures, at up to 4k."""


class AsyncGoogleNanoBananaProEdit(
    GoogleNanoBananaProEditCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Nano Banana Pro Edit: Edits and combinations of up to fourteen pictures, at up to 4k."""
