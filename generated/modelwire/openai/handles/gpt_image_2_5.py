# Written by modelwire-codegen from specs/openai/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.openai.inputs.svg_authoring import SvgAuthoringInput, SvgAuthoringObject
from modelwire_runtime.handle_kinds import AsyncStreamHandle, StreamCalls, StreamHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.streams.media import AsyncImageStream, ImageStream

if TYPE_CHECKING:
    from modelwire.openai.params.gpt_image_2_5 import GptImage25Params


class GptImage25Input(TypedDict, total=False):
    """Parameters of GptImage25, as a dictionary."""

    prompt: Required[str]
    n: int | None
    background: Literal["transparent", "opaque", "auto"] | None
    output_compression: int | None
    partial_images: int | None
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None
    safety_identifier: str | None
    user: str
    size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"] | str
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    moderation: Literal["low", "auto"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    svg: SvgAuthoringInput | SvgAuthoringObject | None


class GptImage25Calls(StreamCalls[CallT, StreamT]):
    """Picture by GPT Image 2.5: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[GptImage25Params]

    def __call__(
        self,
        *,
        prompt: str,
        n: int | None = OMIT,
        background: Literal["transparent", "opaque", "auto"] | None = OMIT,
        output_compression: int | None = OMIT,
        partial_images: int | None = OMIT,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None = OMIT,
        safety_identifier: str | None = OMIT,
        user: str = OMIT,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"] | str = OMIT,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = OMIT,
        moderation: Literal["low", "auto"] | None = OMIT,
        frame_count: int | None = OMIT,
        frame_duration_ms: int | None = OMIT,
        svg: SvgAuthoringInput | SvgAuthoringObject | None = OMIT,
    ) -> CallT:
        """Picture by GPT Image 2.5: Make pictures from a text.

        Args:
            prompt: What to make. At most 32000 characters.
            n: Number of pictures. 1 to 10. The service's default is 1.
            background: What is behind the subject; transparent needs png or webp. The service's default is "auto".
            output_compression: Quality of a jpeg or webp. 0 to 100 percent. The service's default is 100.
            partial_images: Unfinished pictures to show while streaming. 0 to 3. The service's default is 0.
            output_format: File format. The service's default is "png".
            safety_identifier: Stable tag of the end user, best a hash. At most 128 characters.
            user: Tag of the end user.
            size: Width and height, in pixels. The service's default is "auto".
            quality: How much work goes into a picture. The service's default is "auto".
            moderation: How strictly pictures are judged. The service's default is "auto".
            frame_count: Pictures in a gif. 2 to 16. The service's default is 9.
            frame_duration_ms: How long each of them is shown. 20 to 2000 ms. The service's default is 200.
            svg: How a vector drawing is made.

        Rules:
            If background is "transparent": output_format is not "jpeg".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: gpt-image-2.5-sunburst, gpt-image-2.5-flare.
        https://developers.openai.com/api/docs
        """
        return self._run(locals())

    def stream(self, **params: Unpack[GptImage25Input]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class GptImage25(GptImage25Calls[ImageResult, ImageStream], StreamHandle[ImageResult, ImageStream]):
    """Picture by GPT Image 2.5: Make pictures from a text."""


class AsyncGptImage25(
    GptImage25Calls[Awaited[AsyncImageResult], AsyncImageStream], AsyncStreamHandle[AsyncImageResult, AsyncImageStream]
):
    """Picture by GPT Image 2.5: Make pictures from a text."""
