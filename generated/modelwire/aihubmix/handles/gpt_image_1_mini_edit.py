# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handle_kinds import AsyncStreamHandle, StreamCalls, StreamHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.streams.media import AsyncImageStream, ImageStream

if TYPE_CHECKING:
    from modelwire.aihubmix.params.gpt_image_1_mini_edit import GptImage1MiniEditParams


class GptImage1MiniEditInput(TypedDict, total=False):
    """Parameters of GptImage1MiniEdit, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput | Sequence[MediaInput]]
    n: int | None
    background: Literal["transparent", "opaque", "auto"] | None
    output_compression: int | None
    partial_images: int | None
    size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"]
    quality: Literal["low", "medium", "high", "auto"] | None
    output_format: Literal["png", "jpeg", "webp"] | None
    user: str
    mask: MediaInput
    input_fidelity: Literal["low"] | None


class GptImage1MiniEditCalls(StreamCalls[CallT, StreamT]):
    """GPT Image 1 Mini: Cheaper pictures from text and pictures."""

    if TYPE_CHECKING:
        params: type[GptImage1MiniEditParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput | Sequence[MediaInput],
        n: int | None = OMIT,
        background: Literal["transparent", "opaque", "auto"] | None = OMIT,
        output_compression: int | None = OMIT,
        partial_images: int | None = OMIT,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"] = OMIT,
        quality: Literal["low", "medium", "high", "auto"] | None = OMIT,
        output_format: Literal["png", "jpeg", "webp"] | None = OMIT,
        user: str = OMIT,
        mask: MediaInput = OMIT,
        input_fidelity: Literal["low"] | None = OMIT,
    ) -> CallT:
        """GPT Image 1 Mini: Cheaper pictures from text and pictures.

        Args:
            prompt: What to make. In characters, at most 32000 characters.
            image: Picture to change, or up to 16 to work from.
            n: Number of pictures. 1 to 10. The service's default is 1.
            background: What is behind the subject; transparent needs png or webp. The service's default is "auto".
            output_compression: Quality of a jpeg or webp. 0 to 100 percent. The service's default is 100.
            partial_images: Unfinished pictures to show while streaming. 0 to 3. The service's default is 0.
            size: Width and height, in pixels. The service's default is "auto".
            quality: How much work goes into a picture. The service's default is "auto".
            output_format: File format. The service's default is "png".
            user: Tag of the end user.
            mask: Where to change the first picture: where this one, of the same size, is transparent. At most 4194304
                bytes, types png.
            input_fidelity: How closely to keep to the pictures that go in. The service's default is "low".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def stream(self, **params: Unpack[GptImage1MiniEditInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class GptImage1MiniEdit(GptImage1MiniEditCalls[ImageResult, ImageStream], StreamHandle[ImageResult, ImageStream]):
    """GPT Image 1 Mini: Cheaper pictures from text and pictures."""


class AsyncGptImage1MiniEdit(
    GptImage1MiniEditCalls[Awaited[AsyncImageResult], AsyncImageStream],
    AsyncStreamHandle[AsyncImageResult, AsyncImageStream],
):
    """GPT Image 1 Mini: Cheaper pictures from text and pictures."""
