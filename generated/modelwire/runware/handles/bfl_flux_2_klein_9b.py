# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.flux2_klein_inputs import Flux2KleinInputsInput, Flux2KleinInputsObject
from modelwire.runware.inputs.flux_accelerator_options import FluxAcceleratorOptionsInput, FluxAcceleratorOptionsObject
from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.lora_weight import LoraWeightInput, LoraWeightObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bfl_flux_2_klein_9b import BflFlux2Klein9bParams


class BflFlux2Klein9bInput(TypedDict, total=False):
    """Parameters of BflFlux2Klein9b, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    seed: int
    steps: int
    acceleration: Literal["none", "low", "medium", "high"]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    safety: ImageSafetyInput | ImageSafetyObject
    advanced_features: WatermarkFeaturesInput | WatermarkFeaturesObject
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    negative_prompt: str
    inputs: Flux2KleinInputsInput | Flux2KleinInputsObject
    scheduler: Scheduler
    cfg_scale: float
    accelerator_options: FluxAcceleratorOptionsInput | FluxAcceleratorOptionsObject
    lora: Sequence[LoraWeightInput | LoraWeightObject]


class BflFlux2Klein9bCalls(JobCalls[CallT, JobT]):
    """FLUX.2 [klein] 9B: Pictures from text, with up to four reference pictures and LoRAs."""

    if TYPE_CHECKING:
        params: type[BflFlux2Klein9bParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        seed: int = OMIT,
        steps: int = OMIT,
        acceleration: Literal["none", "low", "medium", "high"] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        safety: ImageSafetyInput | ImageSafetyObject = OMIT,
        advanced_features: WatermarkFeaturesInput | WatermarkFeaturesObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        negative_prompt: str = OMIT,
        inputs: Flux2KleinInputsInput | Flux2KleinInputsObject = OMIT,
        scheduler: Scheduler = OMIT,
        cfg_scale: float = OMIT,
        accelerator_options: FluxAcceleratorOptionsInput | FluxAcceleratorOptionsObject = OMIT,
        lora: Sequence[LoraWeightInput | LoraWeightObject] = OMIT,
    ) -> CallT:
        """FLUX.2 [klein] 9B: Pictures from text, with up to four reference pictures and LoRAs.

        Args:
            positive_prompt: What to make. 1 to 10000 characters.
            width: Width of the result. 128 to 2048 px, a multiple of 16.
            height: Height of the result. 128 to 2048 px, a multiple of 16.
            seed: Same seed, same result. 0 to 9223372036854775807.
            steps: Denoising steps. 1 to 50 steps. The service's default is 4.
            acceleration: How hard to speed the task up. The service's default is "high".
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            safety: Content checks.
            advanced_features: Extra features.
            number_results: How many results to make. 1 to 20. The service's default is 1.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "JPG".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            negative_prompt: What to keep out. 1 to 10000 characters.
            inputs: Media to work on.
            scheduler: Sampling method of the denoising.
            cfg_scale: How closely to follow the prompt. 1 to 20, a multiple of 0.01. The service's default is 3.5.
            accelerator_options: Caching that speeds the denoising up.
            lora: LoRAs to apply. At least 1 item.

        Rules:
            width needs height.
            height needs width.
            Not allowed: acceleration is set and accelerator_options is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bfl-flux-2-klein-9b
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BflFlux2Klein9bInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BflFlux2Klein9b(BflFlux2Klein9bCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX.2 [klein] 9B: Pictures from text, with up to four reference pictures and LoRAs."""


class AsyncBflFlux2Klein9b(
    BflFlux2Klein9bCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """FLUX.2 [klein] 9B: Pictures from text, with up to four reference pictures and LoRAs."""
