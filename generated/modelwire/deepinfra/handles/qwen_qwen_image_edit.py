# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.qwen_qwen_image_edit import QwenQwenImageEditParams


class QwenQwenImageEditInput(TypedDict, total=False):
    """Parameters of QwenQwenImageEdit, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput | Sequence[MediaInput]]
    n: int
    size: str
    response_format: Literal["b64_json"]
    user: str
    mask: MediaInput


class QwenQwenImageEditCalls(Calls[CallT]):
    """Qwen Image Edit: Edits of one picture or of several put together."""

    if TYPE_CHECKING:
        params: type[QwenQwenImageEditParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput | Sequence[MediaInput],
        n: int = OMIT,
        size: str = OMIT,
        response_format: Literal["b64_json"] = OMIT,
        user: str = OMIT,
        mask: MediaInput = OMIT,
    ) -> CallT:
        """Qwen Image Edit: Edits of one picture or of several put together.

        Args:
            prompt: The edit to make.
            image: Picture to edit, or several to put together.
            n: Number of pictures. 1 to 4. The service's default is 1.
            size: Width and height; which ones work is the model's business. As WIDTHxHEIGHT. The service's default is
                "1024x1024".
            response_format: How the pictures come back. The service's default is "b64_json".
            user: Tag of the end user.
            mask: Picture of the same size as the first, clear where it shall be edited. At most 4194304 bytes, types
                png.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://deepinfra.com/Qwen/Qwen-Image-Edit/api
        """
        return self._run(locals())


class QwenQwenImageEdit(QwenQwenImageEditCalls[ImageResult], Handle[ImageResult]):
    """Qwen Image Edit: Edits of one picture or of several put together."""


class AsyncQwenQwenImageEdit(QwenQwenImageEditCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Qwen Image Edit: Edits of one picture or of several put together."""
