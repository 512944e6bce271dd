# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.openai_prediction import OpenaiPredictionParams


class OpenaiPredictionInput(TypedDict, total=False):
    """Parameters of OpenaiPrediction, as a dictionary."""

    prompt: Required[str]
    size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"] | str
    n: int
    quality: Literal["low", "medium", "high"]
    image: MediaInput | Sequence[MediaInput]
    moderation: Literal["auto", "low"]
    background: Literal["transparent", "opaque", "auto"] | str
    input_fidelity: Literal["high", "low"]
    output_format: Literal["png", "jpeg", "webp"]


class OpenaiPredictionCalls(Calls[CallT]):
    """Picture by a model of OpenAI, the gateway's own call: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[OpenaiPredictionParams]

    def __call__(
        self,
        *,
        prompt: str,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"] | str = OMIT,
        n: int = OMIT,
        quality: Literal["low", "medium", "high"] = OMIT,
        image: MediaInput | Sequence[MediaInput] = OMIT,
        moderation: Literal["auto", "low"] = OMIT,
        background: Literal["transparent", "opaque", "auto"] | str = OMIT,
        input_fidelity: Literal["high", "low"] = OMIT,
        output_format: Literal["png", "jpeg", "webp"] = OMIT,
    ) -> CallT:
        """Picture by a model of OpenAI, the gateway's own call: Make pictures from a text.

        Args:
            prompt: What to show.
            size: Size. Known values: 1024x1024, 1536x1024, 1024x1536, auto; others are passed on. The service's default
                is "auto".
            n: Number of pictures. 1 to 10. The service's default is 1.
            quality: How much work goes into a picture.
            image: Picture to work from, or several.
            moderation: How strictly pictures are judged.
            background: What is behind the subject. Known values: transparent, opaque, auto; others are passed on.
            input_fidelity: How closely to keep to the pictures that go in.
            output_format: File format. The service's default is "jpeg".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: gpt-image-1, gpt-image-1.5, gpt-image-1-mini, dall-e-3.
        https://docs.aihubmix.com
        """
        return self._run(locals())


class OpenaiPrediction(OpenaiPredictionCalls[ImageResult], Handle[ImageResult]):
    """Picture by a model of OpenAI, the gateway's own call: Make pictures from a text."""


class AsyncOpenaiPrediction(OpenaiPredictionCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Picture by a model of OpenAI, the gateway's own call: Make pictures from a text."""
