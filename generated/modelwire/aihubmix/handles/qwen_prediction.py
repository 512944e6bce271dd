# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.qwen_prediction import QwenPredictionParams


class QwenPredictionInput(TypedDict, total=False):
    """Parameters of QwenPrediction, as a dictionary."""

    prompt: Required[str]
    size: Literal["512*1024", "768*512", "768*1024", "1024*576", "576*1024", "1024*1024"] | str
    n: int
    quality: Literal["low", "medium", "high"]
    image: MediaInput | Sequence[MediaInput]


class QwenPredictionCalls(Calls[CallT]):
    """Picture by Qwen: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[QwenPredictionParams]

    def __call__(
        self,
        *,
        prompt: str,
        size: Literal["512*1024", "768*512", "768*1024", "1024*576", "576*1024", "1024*1024"] | str = OMIT,
        n: int = OMIT,
        quality: Literal["low", "medium", "high"] = OMIT,
        image: MediaInput | Sequence[MediaInput] = OMIT,
    ) -> CallT:
        """Picture by Qwen: Make pictures from a text.

        Args:
            prompt: What to show.
            size: Width and height, in pixels. Known values: 512*1024, 768*512, 768*1024, 1024*576, 576*1024, 1024*1024;
                others are passed on. The service's default is "1024*1024".
            n: Number of pictures. 1 to 10. The service's default is 1.
            quality: How much work goes into a picture.
            image: Picture to work from, or several.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: qwen-image, qwen-image-edit, qwen-image-2.0-pro, qwen-image-2.0, qwen-image-max, qwen-image-plus,
        qwen-image-edit-plus, qwen-image-edit-max.
        https://docs.aihubmix.com
        """
        return self._run(locals())


class QwenPrediction(QwenPredictionCalls[ImageResult], Handle[ImageResult]):
    """Picture by Qwen: Make pictures from a text."""


class AsyncQwenPrediction(QwenPredictionCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Picture by Qwen: Make pictures from a text."""
