# Written by modelwire-codegen from specs/runpod/models/z_image.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.tongyi_mai_z_image_turbo import TongyiMaiZImageTurboParams


class TongyiMaiZImageTurboInput(TypedDict, total=False):
    """Parameters of TongyiMaiZImageTurbo, as a dictionary."""

    prompt: Required[str]
    seed: int
    enable_safety_checker: bool
    image: MediaInput
    size: Literal[
        "1328*1328",
        "1472*1140",
        "1140*1472",
        "512*512",
        "768*768",
        "1024*1024",
        "1280*1280",
        "1536*1536",
        "512*768",
        "768*512",
        "1024*768",
        "768*1024",
        "768*432",
        "1024*576",
        "1280*720",
        "1536*864",
        "432*768",
        "576*1024",
        "720*1280",
        "864*1536",
    ]
    strength: float
    output_format: Literal["png", "jpeg", "webp"]


class TongyiMaiZImageTurboCalls(JobCalls[CallT, JobT]):
    """Z-Image Turbo: Fast, cheap pictures from English or Chinese text, or from a picture."""

    if TYPE_CHECKING:
        params: type[TongyiMaiZImageTurboParams]

    def __call__(
        self,
        *,
        prompt: str,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
        image: MediaInput = OMIT,
        size: Literal[
            "1328*1328",
            "1472*1140",
            "1140*1472",
            "512*512",
            "768*768",
            "1024*1024",
            "1280*1280",
            "1536*1536",
            "512*768",
            "768*512",
            "1024*768",
            "768*1024",
            "768*432",
            "1024*576",
            "1280*720",
            "1536*864",
            "432*768",
            "576*1024",
            "720*1280",
            "864*1536",
        ] = OMIT,
        strength: float = OMIT,
        output_format: Literal["png", "jpeg", "webp"] = OMIT,
    ) -> CallT:
        """Z-Image Turbo: Fast, cheap pictures from English or Chinese text, or from a picture.

        Args:
            prompt: What to make, in English or Chinese.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            image: Picture to start from.
            size: Width and height. In px, as WIDTH*HEIGHT. The service's default is "1024*1024".
            strength: How far to move away from the picture. 0 to 1. Only with image. The service's default is 0.8.
            output_format: File format. The service's default is "png".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.005 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/z-image-turbo
        """
        return self._run(locals())

    def submit(self, **params: Unpack[TongyiMaiZImageTurboInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class TongyiMaiZImageTurbo(TongyiMaiZImageTurboCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Z-Image Turbo: Fast, cheap pictures from English or Chinese text, or from a picture."""


class AsyncTongyiMaiZImageTurbo(
    TongyiMaiZImageTurboCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Z-Image Turbo: Fast, cheap pictures from English or Chinese text, or from a picture."""
