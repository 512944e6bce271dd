# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.picture_prediction import PicturePredictionParams


class PicturePredictionInput(TypedDict, total=False):
    """Parameters of PicturePrediction, as a dictionary."""

    prompt: Required[str]
    size: Literal["1K", "2K", "4K", "auto"] | str
    n: int
    quality: Literal["low", "medium", "high"]
    image: MediaInput | Sequence[MediaInput]


class PicturePredictionCalls(Calls[CallT]):
    """Picture: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[PicturePredictionParams]

    def __call__(
        self,
        *,
        prompt: str,
        size: Literal["1K", "2K", "4K", "auto"] | str = OMIT,
        n: int = OMIT,
        quality: Literal["low", "medium", "high"] = OMIT,
        image: MediaInput | Sequence[MediaInput] = OMIT,
    ) -> CallT:
        """Picture: Make pictures from a text.

        Args:
            prompt: What to show.
            size: Size. Known values: 1K, 2K, 4K, auto; others are passed on. The service's default is "auto".
            n: Number of pictures. 1 to 10. The service's default is 1.
            quality: How much work goes into a picture.
            image: Picture to work from, or several.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: wan2.7-image-pro, wan2.7-image, wan2.6-t2i, glm-image, stability/Stable-Diffusion-3-5-Large, irag-1.0,
        ernie-irag-edit.
        https://docs.aihubmix.com
        """
        return self._run(locals())


class PicturePrediction(PicturePredictionCalls[ImageResult], Handle[ImageResult]):
    """Picture: Make pictures from a text."""


class AsyncPicturePrediction(PicturePredictionCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Picture: Make pictures from a text."""
