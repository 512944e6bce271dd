# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.black_forest_labs_flux_1_dev import BlackForestLabsFlux1DevParams


class BlackForestLabsFlux1DevInput(TypedDict, total=False):
    """Parameters of BlackForestLabsFlux1Dev, as a dictionary."""

    prompt: Required[str]
    num_images: int
    seed: int
    width: int
    height: int
    webhook: str
    num_inference_steps: int


class BlackForestLabsFlux1DevCalls(Calls[CallT]):
    """FLUX.1 dev: Pictures with a good eye for bodies."""

    if TYPE_CHECKING:
        params: type[BlackForestLabsFlux1DevParams]

    def __call__(
        self,
        *,
        prompt: str,
        num_images: int = OMIT,
        seed: int = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        webhook: str = OMIT,
        num_inference_steps: int = OMIT,
    ) -> CallT:
        """FLUX.1 dev: Pictures with a good eye for bodies.

        Args:
            prompt: What to show.
            num_images: Number of pictures. 1 to 4. The service's default is 1.
            seed: Starting point of the random numbers; the same seed repeats a picture. 0 to 18446744073709551615.
            width: Width. 256 to 1440 px, a multiple of 32. The service's default is 1024.
            height: Height. 256 to 1440 px, a multiple of 32. The service's default is 1024.
            webhook: Address that the result is sent to; the reply then comes at once and says that the work is queued.
            num_inference_steps: Denoising steps. 1 to 50 steps. The service's default is 25.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class BlackForestLabsFlux1Dev(BlackForestLabsFlux1DevCalls[ImageResult], Handle[ImageResult]):
    """FLUX.1 dev: Pictures with a good eye for bodies."""


class AsyncBlackForestLabsFlux1Dev(
    BlackForestLabsFlux1DevCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]
):
    """FLUX.1 dev: Pictures with a good eye for bodies."""
