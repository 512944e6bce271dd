# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.openai_image import OpenaiImageParams


class OpenaiImageInput(TypedDict, total=False):
    """Parameters of OpenaiImage, as a dictionary."""

    prompt: Required[str]
    n: int
    size: str
    response_format: Literal["b64_json"]
    user: str
    quality: str | None
    style: str | None


class OpenaiImageCalls(Calls[CallT]):
    """Pictures in OpenAI's protocol: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[OpenaiImageParams]

    def __call__(
        self,
        *,
        prompt: str,
        n: int = OMIT,
        size: str = OMIT,
        response_format: Literal["b64_json"] = OMIT,
        user: str = OMIT,
        quality: str | None = OMIT,
        style: str | None = OMIT,
    ) -> CallT:
        """Pictures in OpenAI's protocol: Make pictures from a text.

        Args:
            prompt: What to show.
            n: Number of pictures. 1 to 4. The service's default is 1.
            size: Width and height; which ones work is the model's business. As WIDTHxHEIGHT. The service's default is
                "1024x1024".
            response_format: How the pictures come back. The service's default is "b64_json".
            user: Tag of the end user.
            quality: How good the picture shall be.
            style: Style of the picture.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: stabilityai/sd3.5, stabilityai/sd3.5-medium, stabilityai/sdxl-turbo, black-forest-labs/FLUX-1.1-pro,
        black-forest-labs/FLUX-pro, black-forest-labs/FLUX-1-schnell, black-forest-labs/FLUX-1-dev,
        black-forest-labs/FLUX.1-Kontext-dev and 1 more.
        https://docs.deepinfra.com
        """
        return self._run(locals())


class OpenaiImage(OpenaiImageCalls[ImageResult], Handle[ImageResult]):
    """Pictures in OpenAI's protocol: Make pictures from a text."""


class AsyncOpenaiImage(OpenaiImageCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Pictures in OpenAI's protocol: Make pictures from a text."""
