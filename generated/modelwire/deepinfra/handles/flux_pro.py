# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.flux_pro import FluxProParams


class FluxProInput(TypedDict, total=False):
    """Parameters of FluxPro, as a dictionary."""

    prompt: Required[str]
    num_images: int
    seed: int
    width: int
    height: int
    webhook: str


class FluxProCalls(Calls[CallT]):
    """FLUX pro: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[FluxProParams]

    def __call__(
        self,
        *,
        prompt: str,
        num_images: int = OMIT,
        seed: int = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        webhook: str = OMIT,
    ) -> CallT:
        """FLUX pro: Make pictures from a text.

        Args:
            prompt: What to show.
            num_images: Number of pictures. 1 to 4. The service's default is 1.
            seed: Starting point of the random numbers; the same seed repeats a picture. 0 to 18446744073709551615.
            width: Width. 256 to 1440 px, a multiple of 32. The service's default is 1024.
            height: Height. 256 to 1440 px, a multiple of 32. The service's default is 1024.
            webhook: Address that the result is sent to; the reply then comes at once and says that the work is queued.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: black-forest-labs/FLUX-1.1-pro, black-forest-labs/FLUX-pro.
        https://docs.deepinfra.com
        """
        return self._run(locals())


class FluxPro(FluxProCalls[ImageResult], Handle[ImageResult]):
    """FLUX pro: Make pictures from a text."""


class AsyncFluxPro(FluxProCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """FLUX pro: Make pictures from a text."""
