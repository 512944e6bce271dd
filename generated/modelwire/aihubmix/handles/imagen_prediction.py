# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.imagen_prediction import ImagenPredictionParams


class ImagenPredictionInput(TypedDict, total=False):
    """Parameters of ImagenPrediction, as a dictionary."""

    prompt: Required[str]
    sample_count: int
    aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"]
    person_generation: Literal["DONT_ALLOW", "ALLOW_ADULT"]


class ImagenPredictionCalls(Calls[CallT]):
    """Picture by Imagen: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[ImagenPredictionParams]

    def __call__(
        self,
        *,
        prompt: str,
        sample_count: int = OMIT,
        aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"] = OMIT,
        person_generation: Literal["DONT_ALLOW", "ALLOW_ADULT"] = OMIT,
    ) -> CallT:
        """Picture by Imagen: Make pictures from a text.

        Args:
            prompt: What to show.
            sample_count: Number of pictures. 1 to 4. The service's default is 4.
            aspect_ratio: Shape. The service's default is "1:1".
            person_generation: Whether people may be shown. The service's default is "ALLOW_ADULT".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: imagen-4.0-generate-001, imagen-4.0-fast-generate-001, imagen-4.0-fast-generate-preview-06-06,
        imagen-3.0-generate-002.
        https://docs.aihubmix.com
        """
        return self._run(locals())


class ImagenPrediction(ImagenPredictionCalls[ImageResult], Handle[ImageResult]):
    """Picture by Imagen: Make pictures from a text."""


class AsyncImagenPrediction(ImagenPredictionCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Picture by Imagen: Make pictures from a text."""
