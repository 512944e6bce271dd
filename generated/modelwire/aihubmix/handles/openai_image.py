# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.openai_image import OpenaiImageParams


class OpenaiImageInput(TypedDict, total=False):
    """Parameters of OpenaiImage, as a dictionary."""

    prompt: Required[str]
    n: int | None
    size: str
    response_format: Literal["url", "b64_json"]


class OpenaiImageCalls(Calls[CallT]):
    """Picture in OpenAI's protocol: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[OpenaiImageParams]

    def __call__(
        self,
        *,
        prompt: str,
        n: int | None = OMIT,
        size: str = OMIT,
        response_format: Literal["url", "b64_json"] = OMIT,
    ) -> CallT:
        """Picture in OpenAI's protocol: Make pictures from a text.

        Args:
            prompt: What to make.
            n: Number of pictures. 1 to 10. The service's default is 1.
            size: Size; which ones work is the model's business.
            response_format: How the pictures come back.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: imagen-4.0-ultra-generate-001, imagen-4.0-generate-001, imagen-4.0-fast-generate-001,
        imagen-4.0-fast-generate-preview-06-06, imagen-3.0-generate-002, qwen-image, qwen-image-edit, qwen-image-2.0-pro
        and 23 more.
        https://docs.aihubmix.com
        """
        return self._run(locals())


class OpenaiImage(OpenaiImageCalls[ImageResult], Handle[ImageResult]):
    """Picture in OpenAI's protocol: Make pictures from a text."""


class AsyncOpenaiImage(OpenaiImageCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Picture in OpenAI's protocol: Make pictures from a text."""
