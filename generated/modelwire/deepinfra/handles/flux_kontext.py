# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.flux_kontext import FluxKontextParams


class FluxKontextInput(TypedDict, total=False):
    """Parameters of FluxKontext, as a dictionary."""

    prompt: Required[str]
    num_images: int
    seed: int
    webhook: str


class FluxKontextCalls(Calls[CallT]):
    """FLUX.1 Kontext: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[FluxKontextParams]

    def __call__(
        self,
        *,
        prompt: str,
        num_images: int = OMIT,
        seed: int = OMIT,
        webhook: str = OMIT,
    ) -> CallT:
        """FLUX.1 Kontext: Make pictures from a text.

        Args:
            prompt: What to show.
            num_images: Number of pictures. 1 to 4. The service's default is 1.
            seed: Starting point of the random numbers; the same seed repeats a picture. 0 to 18446744073709551615.
            webhook: Address that the result is sent to; the reply then comes at once and says that the work is queued.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: black-forest-labs/FLUX.1-Kontext-dev, black-forest-labs/FLUX.1-Kontext-pro.
        https://docs.deepinfra.com
        """
        return self._run(locals())


class FluxKontext(FluxKontextCalls[ImageResult], Handle[ImageResult]):
    """FLUX.1 Kontext: Make pictures from a text."""


class AsyncFluxKontext(FluxKontextCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """FLUX.1 Kontext: Make pictures from a text."""
