# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.records import BackgroundPicture
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.flux_background_prediction import FluxBackgroundPredictionParams


class FluxBackgroundPredictionInput(TypedDict, total=False):
    """Parameters of FluxBackgroundPrediction, as a dictionary."""

    prompt: Required[str]
    size: Literal["1K", "2K", "4K", "auto"] | str
    n: int
    quality: Literal["low", "medium", "high"]
    image: MediaInput | Sequence[MediaInput]
    aspect_ratio: str
    safety_tolerance: int
    input_image: MediaInput
    seed: int
    width: int
    height: int


class FluxBackgroundPredictionCalls(Calls[CallT]):
    """Picture by FLUX, made in the background: Have a picture made; aihubmix.picture_task tells when it is done."""

    if TYPE_CHECKING:
        params: type[FluxBackgroundPredictionParams]

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
        seed: int = OMIT,
        width: int = OMIT,
        height: int = OMIT,
    ) -> CallT:
        """Picture by FLUX, made in the background: Have a picture made; aihubmix.picture_task tells when it is done.

        Args:
            prompt: What to show.
            size: Size. Known values: 1K, 2K, 4K, auto; others are passed on. The service's default is "auto".
            n: Number of pictures. 1 to 10. The service's default is 1.
            quality: How much work goes into a picture.
            image: Picture to work from, or several.
            aspect_ratio: Shape, from 21:9 to 9:21.
            safety_tolerance: How much to let through; 0 is strictest. 0 to 6. The service's default is 2.
            input_image: Picture to work from.
            seed: Starting point of the random numbers; the same seed repeats a picture.
            width: Width. In px.
            height: Height. In px.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: flux-2-flex, flux-2-pro, flux-kontext-max, flux-kontext-pro.
        https://docs.aihubmix.com
        """
        return self._run(locals())


class FluxBackgroundPrediction(
    FluxBackgroundPredictionCalls[DataResult[BackgroundPicture]], Handle[DataResult[BackgroundPicture]]
):
    """Picture by FLUX, made in the background: Have a picture made; aihubmix.picture_task tells when it is done."""


class AsyncFluxBackgroundPrediction(
    FluxBackgroundPredictionCalls[Awaited[DataResult[BackgroundPicture]]], AsyncHandle[DataResult[BackgroundPicture]]
):
    """Picture by FLUX, made in the background: Have a picture made; aihubmix.picture_task tells when it is done."""
