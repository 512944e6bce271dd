# Written by modelwire-codegen from specs/runpod/models/flux.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.black_forest_labs_flux_1_dev import BlackForestLabsFlux1DevParams


class BlackForestLabsFlux1DevInput(TypedDict, total=False):
    """Parameters of BlackForestLabsFlux1Dev, as a dictionary."""

    prompt: Required[str]
    negative_prompt: str
    num_inference_steps: int
    guidance: float
    seed: int
    width: int
    height: int
    image_format: Literal["png", "jpeg"]


class BlackForestLabsFlux1DevCalls(JobCalls[CallT, JobT]):
    """FLUX.1 dev: Pictures from text with fine detail and many steps."""

    if TYPE_CHECKING:
        params: type[BlackForestLabsFlux1DevParams]

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
        """FLUX.1 dev: Pictures from text with fine detail and many steps.

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            num_inference_steps: Denoising steps. 1 to 50 steps. The service's default is 28.
            guidance: How closely to follow the prompt. 0 to 10. The service's default is 7.5.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            width: Width. 256 to 1536 px, a multiple of 64. The service's default is 1024.
            height: Height. 256 to 1536 px, a multiple of 64. The service's default is 1024.
            image_format: File format. The service's default is "jpeg".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.02 per megapixel (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/flux-dev
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BlackForestLabsFlux1DevInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BlackForestLabsFlux1Dev(BlackForestLabsFlux1DevCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX.1 dev: Pictures from text with fine detail and many steps."""


class AsyncBlackForestLabsFlux1Dev(
    BlackForestLabsFlux1DevCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """FLUX.1 dev: Pictures from text with fine detail and many steps."""
