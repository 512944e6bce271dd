# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput, AcceleratorOptionsObject
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.flux2_dev_inputs import Flux2DevInputsInput, Flux2DevInputsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bfl_flux_2_dev import BflFlux2DevParams


class BflFlux2DevInput(TypedDict, total=False):
    """Parameters of BflFlux2Dev, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    negative_prompt: str
    seed: int
    steps: int
    scheduler: Scheduler
    cfg_scale: float
    acceleration: Literal["none", "low", "medium", "high"]
    accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject
    lora: Sequence[OpenLoraWeightInput | OpenLoraWeightObject]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    safety: OpenImageSafetyInput | OpenImageSafetyObject
    advanced_features: AdvancedFeaturesInput | AdvancedFeaturesObject
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    inputs: Flux2DevInputsInput | Flux2DevInputsObject


class BflFlux2DevCalls(JobCalls[CallT, JobT]):
    """FLUX.2 [dev]: Pictures from text, with up to four reference pictures and LoRAs."""

    if TYPE_CHECKING:
        params: type[BflFlux2DevParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        negative_prompt: str = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
        scheduler: Scheduler = OMIT,
        cfg_scale: float = OMIT,
        acceleration: Literal["none", "low", "medium", "high"] = OMIT,
        accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject = OMIT,
        lora: Sequence[OpenLoraWeightInput | OpenLoraWeightObject] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        safety: OpenImageSafetyInput | OpenImageSafetyObject = OMIT,
        advanced_features: AdvancedFeaturesInput | AdvancedFeaturesObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        inputs: Flux2DevInputsInput | Flux2DevInputsObject = OMIT,
    ) -> CallT:
        """FLUX.2 [dev]: Pictures from text, with up to four reference pictures and LoRAs.

        Args:
            positive_prompt: What to make.
            width: Width of the result. 512 to 2048 px.
            height: Height of the result. 512 to 2048 px.
            negative_prompt: What to keep out.
            seed: Same seed, same result. 0 to 9223372036854775807.
            steps: Denoising steps. 1 to 50 steps.
            scheduler: Sampling method of the denoising.
            cfg_scale: How closely to follow the prompt. 1 to 20. The service's default is 4.
            acceleration: How hard to speed the task up. The service's default is "medium".
            accelerator_options: Caching that speeds the denoising up.
            lora: LoRAs to apply.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            safety: Content checks.
            advanced_features: Extra features.
            number_results: How many results to make. 1 to 20. The service's default is 1.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            inputs: Pictures that guide the result.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bfl-flux-2-dev
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BflFlux2DevInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BflFlux2Dev(BflFlux2DevCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX.2 [dev]: Pictures from text, with up to four reference pictures and LoRAs."""


class AsyncBflFlux2Dev(
    BflFlux2DevCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """FLUX.2 [dev]: Pictures from text, with up to four reference pictures and LoRAs."""
