# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.ideogram_v3 import IdeogramV3Params


class IdeogramV3Input(TypedDict, total=False):
    """Parameters of IdeogramV3, as a dictionary."""

    prompt: Required[str]
    size: Literal["1K", "2K", "4K", "auto"] | str
    n: int
    quality: Literal["low", "medium", "high"]
    image: MediaInput | Sequence[MediaInput]
    aspect_ratio: str
    rendering_speed: Literal["DEFAULT", "TURBO", "QUALITY"] | str
    seed: int


class IdeogramV3Calls(Calls[CallT]):
    """Ideogram V3: Pictures with text in them."""

    if TYPE_CHECKING:
        params: type[IdeogramV3Params]

    def __call__(
        self,
        *,
        prompt: str,
        size: Literal["1K", "2K", "4K", "auto"] | str = OMIT,
        n: int = OMIT,
        quality: Literal["low", "medium", "high"] = OMIT,
        image: MediaInput | Sequence[MediaInput] = OMIT,
        aspect_ratio: str = OMIT,
        rendering_speed: Literal["DEFAULT", "TURBO", "QUALITY"] | str = OMIT,
        seed: int = OMIT,
    ) -> CallT:
        """Ideogram V3: Pictures with text in them.

        Args:
            prompt: What to show.
            size: Size. Known values: 1K, 2K, 4K, auto; others are passed on. The service's default is "auto".
            n: Number of pictures. 1 to 10. The service's default is 1.
            quality: How much work goes into a picture.
            image: Picture to work from, or several.
            aspect_ratio: Shape, such as 2x1.
            rendering_speed: Speed against quality. Known values: DEFAULT, TURBO, QUALITY; others are passed on.
            seed: Starting point of the random numbers; the same seed repeats a picture.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class IdeogramV3(IdeogramV3Calls[ImageResult], Handle[ImageResult]):
    """Ideogram V3: Pictures with text in them."""


class AsyncIdeogramV3(IdeogramV3Calls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Ideogram V3: Pictures with text in them."""
