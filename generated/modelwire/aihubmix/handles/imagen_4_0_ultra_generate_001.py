# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.imagen_4_0_ultra_generate_001 import Imagen40UltraGenerate001Params


class Imagen40UltraGenerate001Input(TypedDict, total=False):
    """Parameters of Imagen40UltraGenerate001, as a dictionary."""

    prompt: Required[str]
    sample_count: int
    aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"]
    person_generation: Literal["DONT_ALLOW", "ALLOW_ADULT"]


class Imagen40UltraGenerate001Calls(Calls[CallT]):
    """Imagen 4 Ultra: The best of Imagen 4, one picture a call."""

    if TYPE_CHECKING:
        params: type[Imagen40UltraGenerate001Params]

    def __call__(
        self,
        *,
        prompt: str,
        sample_count: int = OMIT,
        aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"] = OMIT,
        person_generation: Literal["DONT_ALLOW", "ALLOW_ADULT"] = OMIT,
    ) -> CallT:
        """Imagen 4 Ultra: The best of Imagen 4, one picture a call.

        Args:
            prompt: What to show.
            sample_count: Number of pictures. 1 to 1. The service's default is 1.
            aspect_ratio: Shape. The service's default is "1:1".
            person_generation: Whether people may be shown. The service's default is "ALLOW_ADULT".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class Imagen40UltraGenerate001(Imagen40UltraGenerate001Calls[ImageResult], Handle[ImageResult]):
    """Imagen 4 Ultra: The best of Imagen 4, one picture a call."""


class AsyncImagen40UltraGenerate001(
    Imagen40UltraGenerate001Calls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]
):
    """Imagen 4 Ultra: The best of Imagen 4, one picture a call."""
