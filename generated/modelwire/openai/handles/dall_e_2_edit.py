# Written by modelwire-codegen from specs/openai/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.openai.params.dall_e_2_edit import DallE2EditParams


class DallE2EditInput(TypedDict, total=False):
    """Parameters of DallE2Edit, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    n: int | None
    response_format: Literal["url", "b64_json"] | None
    user: str
    size: Literal["256x256", "512x512", "1024x1024"]
    quality: Literal["standard"] | None
    mask: MediaInput


class DallE2EditCalls(Calls[CallT]):
    """DALL-E 2: Changes one picture."""

    if TYPE_CHECKING:
        params: type[DallE2EditParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        n: int | None = OMIT,
        response_format: Literal["url", "b64_json"] | None = OMIT,
        user: str = OMIT,
        size: Literal["256x256", "512x512", "1024x1024"] = OMIT,
        quality: Literal["standard"] | None = OMIT,
        mask: MediaInput = OMIT,
    ) -> CallT:
        """DALL-E 2: Changes one picture.

        Args:
            prompt: What to make. At most 1000 characters.
            image: Picture to change, a square. At most 4194304 bytes, types png.
            n: Number of pictures. 1 to 10. The service's default is 1.
            response_format: How a picture comes back; a link dies after 60 minutes. The service's default is "url".
            user: Tag of the end user.
            size: Width and height, in pixels. The service's default is "1024x1024".
            quality: How much work goes into a picture. The service's default is "standard".
            mask: Where to change it: where this one, of the same size, is transparent. At most 4194304 bytes, types
                png.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Removed 2026-05-12; use gpt-image-2.
        https://developers.openai.com/api/docs/models/dall-e-2
        """
        return self._run(locals())


class DallE2Edit(DallE2EditCalls[ImageResult], Handle[ImageResult]):
    """DALL-E 2: Changes one picture."""


class AsyncDallE2Edit(DallE2EditCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """DALL-E 2: Changes one picture."""
