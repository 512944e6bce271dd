# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.doubao_prediction import DoubaoPredictionParams


class DoubaoPredictionInput(TypedDict, total=False):
    """Parameters of DoubaoPrediction, as a dictionary."""

    prompt: Required[str]
    size: Literal["1K", "2K", "4K", "auto"] | str
    n: int
    quality: Literal["low", "medium", "high"]
    image: MediaInput | Sequence[MediaInput]
    seed: int
    sequential_image_generation: Literal["auto", "disabled"]
    watermark: bool
    response_format: Literal["url", "b64_json"]


class DoubaoPredictionCalls(Calls[CallT]):
    """Picture by Doubao Seedream: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[DoubaoPredictionParams]

    def __call__(
        self,
        *,
        prompt: str,
        size: Literal["1K", "2K", "4K", "auto"] | str = OMIT,
        n: int = OMIT,
        quality: Literal["low", "medium", "high"] = OMIT,
        image: MediaInput | Sequence[MediaInput] = OMIT,
        seed: int = OMIT,
        sequential_image_generation: Literal["auto", "disabled"] = OMIT,
        watermark: bool = OMIT,
        response_format: Literal["url", "b64_json"] = OMIT,
    ) -> CallT:
        """Picture by Doubao Seedream: Make pictures from a text.

        Args:
            prompt: What to show.
            size: Size. Known values: 1K, 2K, 4K, auto; others are passed on. The service's default is "auto".
            n: Number of pictures. 1 to 10. The service's default is 1.
            quality: How much work goes into a picture.
            image: Picture to work from, or several.
            seed: Starting point of the random numbers; the same seed repeats a picture.
            sequential_image_generation: Make a set of pictures.
            watermark: Put a mark on the picture.
            response_format: How the pictures come back.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: doubao-seedream-5.0-lite, doubao-seedream-4-5, doubao-seedream-4-0, doubao-seedream-4-0-250828.
        https://docs.aihubmix.com
        """
        return self._run(locals())


class DoubaoPrediction(DoubaoPredictionCalls[ImageResult], Handle[ImageResult]):
    """Picture by Doubao Seedream: Make pictures from a text."""


class AsyncDoubaoPrediction(DoubaoPredictionCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Picture by Doubao Seedream: Make pictures from a text."""
