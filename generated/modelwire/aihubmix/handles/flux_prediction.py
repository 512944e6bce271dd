# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.flux_prediction import FluxPredictionParams


class FluxPredictionInput(TypedDict, total=False):
    """Parameters of FluxPrediction, as a dictionary."""

    prompt: Required[str]
    size: Literal["1K", "2K", "4K", "auto"] | str
    n: int
    quality: Literal["low", "medium", "high"]
    image: MediaInput | Sequence[MediaInput]
    aspect_ratio: str
    safety_tolerance: int
    input_image: MediaInput


class FluxPredictionCalls(Calls[CallT]):
    """Picture by FLUX: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[FluxPredictionParams]

    def __call__(
        self,
        *,
        prompt: str,
        size: Literal["1K", "2K", "4K", "auto"] | str = OMIT,
        n: int = OMIT,
        quality: Literal["low", "medium", "high"] = OMIT,
        image: MediaInput | Sequence[MediaInput] = OMIT,
        aspect_ratio: str = OMIT,
        safety_tolerance: int = OMIT,
        input_image: MediaInput = OMIT,
    ) -> CallT:
        """Picture by FLUX: Make pictures from a text.

        Args:
            prompt: What to show.
            size: Size. Known values: 1K, 2K, 4K, auto; others are passed on. The service's default is "auto".
            n: Number of pictures. 1 to 10. The service's default is 1.
            quality: How much work goes into a picture.
            image: Picture to work from, or several.
            aspect_ratio: Shape, from 21:9 to 9:21.
            safety_tolerance: How much to let through; 0 is strictest. 0 to 6. The service's default is 2.
            input_image: Picture to work from.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: FLUX.1-Kontext-pro, FLUX-1.1-pro.
        https://docs.aihubmix.com
        """
        return self._run(locals())


class FluxPrediction(FluxPredictionCalls[ImageResult], Handle[ImageResult]):
    """Picture by FLUX: Make pictures from a text."""


class AsyncFluxPrediction(FluxPredictionCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Picture by FLUX: Make pictures from a text."""
