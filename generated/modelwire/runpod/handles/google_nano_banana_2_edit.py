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
    from modelwire.runpod.params.google_nano_banana_2_edit import GoogleNanoBanana2EditParams


class GoogleNanoBanana2EditInput(TypedDict, total=False):
    """Parameters of GoogleNanoBanana2Edit, as a dictionary."""

    prompt: Required[str]
    images: Required[Sequence[MediaInput]]
    enable_base64_output: bool
    enable_safety_checker: bool
    resolution: Literal["1k", "2k", "4k"]
    aspect_ratio: Literal[
        "1:1", "3:2", "2:3", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "1:4", "4:1", "1:8", "8:1"
    ]
    output_format: Literal["png", "jpeg"]


class GoogleNanoBanana2EditCalls(JobCalls[CallT, JobT]):
    """Nano Banana 2 Edit: Edits and combinations of up to fourteen pictures, in fourteen shapes."""

    if TYPE_CHECKING:
        params: type[GoogleNanoBanana2EditParams]

    def __call__(
        self,
        *,
        prompt: str,
        images: Sequence[MediaInput],
        enable_base64_output: bool = OMIT,
        enable_safety_checker: bool = OMIT,
        resolution: Literal["1k", "2k", "4k"] = OMIT,
        aspect_ratio: Literal[
            "1:1", "3:2", "2:3", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "1:4", "4:1", "1:8", "8:1"
        ] = OMIT,
        output_format: Literal["png", "jpeg"] = OMIT,
    ) -> CallT:
        """Nano Banana 2 Edit: Edits and combinations of up to fourteen pictures, in fourteen shapes.

        Args:
            prompt: The edit, or how to combine the pictures.
            images: One to fourteen pictures; one to three give the steadiest results. 1 to 14 items.
            enable_base64_output: Return the picture itself (base64) instead of a link. The service's default is false.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            resolution: Resolution class. The service's default is "1k".
            aspect_ratio: Shape of the picture.
            output_format: File format. The service's default is "png".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.0875 (1k), $0.13 (2k) or $0.175 (4k) per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/nano-banana-2-edit
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GoogleNanoBanana2EditInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GoogleNanoBanana2Edit(GoogleNanoBanana2EditCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Nano Banana 2 Edit: Edits and combinations of up to fourteen pictures, in fourteen shapes."""


class AsyncGoogleNanoBanana2Edit(
    GoogleNanoBanana2EditCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Nano Banana 2 Edit: Edits and combinations of up to fourteen pictures, in fourteen shapes."""
