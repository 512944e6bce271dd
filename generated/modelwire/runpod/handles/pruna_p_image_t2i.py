# Written by modelwire-codegen from specs/runpod/models/pruna.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.pruna_p_image_t2i import PrunaPImageT2IParams


class PrunaPImageT2IInput(TypedDict, total=False):
    """Parameters of PrunaPImageT2I, as a dictionary."""

    prompt: Required[str]
    seed: int
    disable_safety_checker: bool
    aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "custom"]
    width: int
    height: int


class PrunaPImageT2ICalls(JobCalls[CallT, JobT]):
    """P-Image T2I: Fast, cheap pictures from text, in seven shapes or a size of one's own."""

    if TYPE_CHECKING:
        params: type[PrunaPImageT2IParams]

    def __call__(
        self,
        *,
        prompt: str,
        seed: int = OMIT,
        disable_safety_checker: bool = OMIT,
        aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "custom"] = OMIT,
        width: int = OMIT,
        height: int = OMIT,
    ) -> CallT:
        """P-Image T2I: Fast, cheap pictures from text, in seven shapes or a size of one's own.

        Args:
            prompt: What to make.
            seed: Starting point of the random numbers; the same seed repeats a result.
            disable_safety_checker: Turn the content filter off; mind the inverted sense. The service's default is
                false.
            aspect_ratio: Shape of the picture; custom takes width and height instead. The service's default is "16:9".
            width: Width, with a custom shape. 256 to 1440 px, a multiple of 16. Only with aspect_ratio "custom".
            height: Height, with a custom shape. 256 to 1440 px, a multiple of 16. Only with aspect_ratio "custom".

        Rules:
            If aspect_ratio is "custom": width and height are set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.005 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/p-image-t2i
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PrunaPImageT2IInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PrunaPImageT2I(PrunaPImageT2ICalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """P-Image T2I: Fast, cheap pictures from text, in seven shapes or a size of one's own."""


class AsyncPrunaPImageT2I(
    PrunaPImageT2ICalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """P-Image T2I: Fast, cheap pictures from text, in seven shapes or a size of one's own."""
