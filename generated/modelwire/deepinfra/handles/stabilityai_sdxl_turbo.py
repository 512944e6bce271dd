# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.stabilityai_sdxl_turbo import StabilityaiSdxlTurboParams


class StabilityaiSdxlTurboInput(TypedDict, total=False):
    """Parameters of StabilityaiSdxlTurbo, as a dictionary."""

    prompt: Required[str]
    num_images: int
    seed: int
    webhook: str
    width: int
    height: int
    num_inference_steps: int
    guidance_scale: float


class StabilityaiSdxlTurboCalls(Calls[CallT]):
    """SDXL Turbo: Pictures in few steps."""

    if TYPE_CHECKING:
        params: type[StabilityaiSdxlTurboParams]

    def __call__(
        self,
        *,
        prompt: str,
        num_images: int = OMIT,
        seed: int = OMIT,
        webhook: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        num_inference_steps: int = OMIT,
        guidance_scale: float = OMIT,
    ) -> CallT:
        """SDXL Turbo: Pictures in few steps.

        Args:
            prompt: What to show.
            num_images: Number of pictures. 1 to 4. The service's default is 1.
            seed: Starting point of the random numbers; the same seed repeats a picture. 0 to 18446744073709551615.
            webhook: Address that the result is sent to; the reply then comes at once and says that the work is queued.
            width: Width. 128 to 2048 px. The service's default is 1024.
            height: Height. 128 to 2048 px. The service's default is 1024.
            num_inference_steps: Denoising steps. 1 to 10 steps. The service's default is 5.
            guidance_scale: How closely to follow the prompt. 0 to 20. The service's default is 1.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://deepinfra.com/stabilityai/sdxl-turbo/api
        """
        return self._run(locals())


class StabilityaiSdxlTurbo(StabilityaiSdxlTurboCalls[ImageResult], Handle[ImageResult]):
    """SDXL Turbo: Pictures in few steps."""


class AsyncStabilityaiSdxlTurbo(StabilityaiSdxlTurboCalls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """SDXL Turbo: Pictures in few steps."""
