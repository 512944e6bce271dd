# Written by modelwire-codegen from specs/openai/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.openai.params.dall_e_3 import DallE3Params


class DallE3Input(TypedDict, total=False):
    """Parameters of DallE3, as a dictionary."""

    prompt: Required[str]
    n: int | None
    response_format: Literal["url", "b64_json"] | None
    user: str
    size: Literal["1024x1024", "1792x1024", "1024x1792"]
    quality: Literal["standard", "hd"] | None
    style: Literal["vivid", "natural"] | None


class DallE3Calls(Calls[CallT]):
    """DALL-E 3: Pictures from text in two styles."""

    if TYPE_CHECKING:
        params: type[DallE3Params]

    def __call__(
        self,
        *,
        prompt: str,
        n: int | None = OMIT,
        response_format: Literal["url", "b64_json"] | None = OMIT,
        user: str = OMIT,
        size: Literal["1024x1024", "1792x1024", "1024x1792"] = OMIT,
        quality: Literal["standard", "hd"] | None = OMIT,
        style: Literal["vivid", "natural"] | None = OMIT,
    ) -> CallT:
        """DALL-E 3: Pictures from text in two styles.

        Args:
            prompt: What to make. At most 4000 characters.
            n: Number of pictures. 1 to 1. The service's default is 1.
            response_format: How a picture comes back; a link dies after 60 minutes. The service's default is "url".
            user: Tag of the end user.
            size: Width and height, in pixels. The service's default is "1024x1024".
            quality: How much work goes into a picture. The service's default is "standard".
            style: Dramatic, or as in life. The service's default is "vivid".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Removed 2026-05-12; use gpt-image-2.
        https://developers.openai.com/api/docs/models/dall-e-3
        """
        return self._run(locals())


class DallE3(DallE3Calls[ImageResult], Handle[ImageResult]):
    """DALL-E 3: Pictures from text in two styles."""


class AsyncDallE3(DallE3Calls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """DALL-E 3: Pictures from text in two styles."""
