# Written by modelwire-codegen from specs/runpod/models/flux.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.black_forest_labs_flux_1_schnell import BlackForestLabsFlux1SchnellParams


class BlackForestLabsFlux1SchnellInput(TypedDict, total=False):
    """Parameters of BlackForestLabsFlux1Schnell, as a dictionary."""

    prompt: Required[str]
    negative_prompt: str
    num_inference_steps: int
    guidance: float
    seed: int
    width: int
    height: int
    image_format: Literal["png", "jpeg"]


class BlackForestLabsFlux1SchnellCalls(JobCalls[CallT, JobT]):
    """FLUX.1 schnell: Pictures from text in very few steps."""

    if TYPE_CHECKING:
        params: type[BlackForestLabsFlux1SchnellParams]

    def __call__(
        self,
        *,
        prompt: str,
        negative_prompt: str = OMIT,
        num_inference_steps: int = OMIT,
        guidance: float = OMIT,
        seed: int = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        image_format: Literal["png", "jpeg"] = OMIT,
    ) -> CallT:
        """FLUX.1 schnell: Pictures from text in very few steps.

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            num_inference_steps: Denoising steps. 1 to 8 steps. The service's default is 4.
            guidance: How closely to follow the prompt. 0 to 10. The service's default is 7.5.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            width: Width. 256 to 1536 px, a multiple of 64. The service's default is 1024.
            height: Height. 256 to 1536 px, a multiple of 64. The service's default is 1024.
            image_format: File format. The service's default is "jpeg".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.0024 per megapixel (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/flux-schnell
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BlackForestLabsFlux1SchnellInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BlackForestLabsFlux1Schnell(
    BlackForestLabsFlux1SchnellCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]
):
    """FLUX.1 schnell: Pictures from text in very few steps."""


class AsyncBlackForestLabsFlux1Schnell(
    BlackForestLabsFlux1SchnellCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """FLUX.1 schnell: Pictures from text in very few steps."""
