# Written by modelwire-codegen from specs/runpod/models/flux.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.black_forest_labs_flux_1_kontext_dev import BlackForestLabsFlux1KontextDevParams


class BlackForestLabsFlux1KontextDevInput(TypedDict, total=False):
    """Parameters of BlackForestLabsFlux1KontextDev, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    negative_prompt: str
    size: str
    num_inference_steps: int
    guidance: float
    seed: int
    enable_safety_checker: bool
    output_format: Literal["png", "jpeg"]


class BlackForestLabsFlux1KontextDevCalls(JobCalls[CallT, JobT]):
    """FLUX.1 Kontext dev: Edits of one picture by instruction."""

    if TYPE_CHECKING:
        params: type[BlackForestLabsFlux1KontextDevParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        negative_prompt: str = OMIT,
        size: str = OMIT,
        num_inference_steps: int = OMIT,
        guidance: float = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
        output_format: Literal["png", "jpeg"] = OMIT,
    ) -> CallT:
        """FLUX.1 Kontext dev: Edits of one picture by instruction.

        Args:
            prompt: The edit to make.
            image: Picture to edit.
            negative_prompt: What to keep out of the result.
            size: Width and height, as in 1024*768. In px, as WIDTH*HEIGHT. The service's default is "1024*1024".
            num_inference_steps: Denoising steps. 1 to 50 steps. The service's default is 28.
            guidance: How closely to follow the prompt. 0 to 10. The service's default is 2.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            output_format: File format. The service's default is "png".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.025 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/flux-kontext-dev
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BlackForestLabsFlux1KontextDevInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BlackForestLabsFlux1KontextDev(
    BlackForestLabsFlux1KontextDevCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]
):
    """FLUX.1 Kontext dev: Edits of one picture by instruction."""


class AsyncBlackForestLabsFlux1KontextDev(
    BlackForestLabsFlux1KontextDevCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """FLUX.1 Kontext dev: Edits of one picture by instruction."""
