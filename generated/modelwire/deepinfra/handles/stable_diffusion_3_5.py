# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.stable_diffusion_3_5 import StableDiffusion35Params


class StableDiffusion35Input(TypedDict, total=False):
    """Parameters of StableDiffusion35, as a dictionary."""

    prompt: Required[str]
    num_images: int
    seed: int
    webhook: str
    negative_prompt: str
    aspect_ratio: Literal["1:1", "16:9", "1:9", "21:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21"]
    num_inference_steps: int
    guidance_scale: float


class StableDiffusion35Calls(Calls[CallT]):
    """Stable Diffusion 3.5: Make pictures from a text."""

    if TYPE_CHECKING:
        params: type[StableDiffusion35Params]

    def __call__(
        self,
        *,
        prompt: str,
        num_images: int = OMIT,
        seed: int = OMIT,
        webhook: str = OMIT,
        negative_prompt: str = OMIT,
        aspect_ratio: Literal["1:1", "16:9", "1:9", "21:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21"] = OMIT,
        num_inference_steps: int = OMIT,
        guidance_scale: float = OMIT,
    ) -> CallT:
        """Stable Diffusion 3.5: Make pictures from a text.

        Args:
            prompt: What to show.
            num_images: Number of pictures. 1 to 4. The service's default is 1.
            seed: Starting point of the random numbers; the same seed repeats a picture. 0 to 18446744073709551615.
            webhook: Address that the result is sent to; the reply then comes at once and says that the work is queued.
            negative_prompt: What to keep out of the picture.
            aspect_ratio: Shape of the picture. The service's default is "1:1".
            num_inference_steps: Denoising steps. 1 to 50 steps. The service's default is 35.
            guidance_scale: How closely to follow the prompt. 0 to 20. The service's default is 7.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: stabilityai/sd3.5, stabilityai/sd3.5-medium.
        https://docs.deepinfra.com
        """
        return self._run(locals())


class StableDiffusion35(StableDiffusion35Calls[ImageResult], Handle[ImageResult]):
    """Stable Diffusion 3.5: Make pictures from a text."""


class AsyncStableDiffusion35(StableDiffusion35Calls[Awaited[AsyncImageResult]], AsyncHandle[AsyncImageResult]):
    """Stable Diffusion 3.5: Make pictures from a text."""
