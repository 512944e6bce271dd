# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.face_refinement import FaceRefinementInput, FaceRefinementObject
from modelwire.runware.inputs.flux_accelerator_options import FluxAcceleratorOptionsInput, FluxAcceleratorOptionsObject
from modelwire.runware.inputs.flux_control_net import FluxControlNetInput, FluxControlNetObject
from modelwire.runware.inputs.flux_ip_adapter import FluxIpAdapterInput, FluxIpAdapterObject
from modelwire.runware.inputs.hires_fix import HiresFixInput, HiresFixObject
from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.layer_features import LayerFeaturesInput, LayerFeaturesObject
from modelwire.runware.inputs.lora_weight import LoraWeightInput, LoraWeightObject
from modelwire.runware.inputs.masked_image_inputs import MaskedImageInputsInput, MaskedImageInputsObject
from modelwire.runware.inputs.outpaint import OutpaintInput, OutpaintObject
from modelwire.runware.inputs.pu_lid import PuLIDInput, PuLIDObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.flux_1_dev import Flux1DevParams


class Flux1DevInput(TypedDict, total=False):
    """Parameters of Flux1Dev, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    model: Required[str]
    seed: int
    steps: int
    scheduler: Scheduler
    cfg_scale: float
    true_cfg_scale: float
    prompt_weighting: Literal["sdEmbeds"]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    safety: ImageSafetyInput | ImageSafetyObject
    advanced_features: LayerFeaturesInput | LayerFeaturesObject
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    negative_prompt: str
    inputs: MaskedImageInputsInput | MaskedImageInputsObject
    strength: float
    mask_margin: int
    accelerator_options: FluxAcceleratorOptionsInput | FluxAcceleratorOptionsObject
    lora: Sequence[LoraWeightInput | LoraWeightObject]
    control_net: Sequence[FluxControlNetInput | FluxControlNetObject]
    ip_adapters: Sequence[FluxIpAdapterInput | FluxIpAdapterObject]
    pulid: PuLIDInput | PuLIDObject
    outpaint: OutpaintInput | OutpaintObject
    hires_fix: Literal[True] | HiresFixInput | HiresFixObject
    ultralytics: FaceRefinementInput | FaceRefinementObject


class Flux1DevCalls(JobCalls[CallT, JobT]):
    """FLUX.1 [dev] (architecture): Pictures with any model of the FLUX.1 [dev] architecture."""

    if TYPE_CHECKING:
        params: type[Flux1DevParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        model: str,
        seed: int = OMIT,
        steps: int = OMIT,
        scheduler: Scheduler = OMIT,
        cfg_scale: float = OMIT,
        true_cfg_scale: float = OMIT,
        prompt_weighting: Literal["sdEmbeds"] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        safety: ImageSafetyInput | ImageSafetyObject = OMIT,
        advanced_features: LayerFeaturesInput | LayerFeaturesObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        negative_prompt: str = OMIT,
        inputs: MaskedImageInputsInput | MaskedImageInputsObject = OMIT,
        strength: float = OMIT,
        mask_margin: int = OMIT,
        accelerator_options: FluxAcceleratorOptionsInput | FluxAcceleratorOptionsObject = OMIT,
        lora: Sequence[LoraWeightInput | LoraWeightObject] = OMIT,
        control_net: Sequence[FluxControlNetInput | FluxControlNetObject] = OMIT,
        ip_adapters: Sequence[FluxIpAdapterInput | FluxIpAdapterObject] = OMIT,
        pulid: PuLIDInput | PuLIDObject = OMIT,
        outpaint: OutpaintInput | OutpaintObject = OMIT,
        hires_fix: Literal[True] | HiresFixInput | HiresFixObject = OMIT,
        ultralytics: FaceRefinementInput | FaceRefinementObject = OMIT,
    ) -> CallT:
        """FLUX.1 [dev] (architecture): Pictures with any model of the FLUX.1 [dev] architecture.

        Args:
            positive_prompt: What to make. 2 to 3000 characters.
            width: Width of the result. 128 to 2048 px, a multiple of 64.
            height: Height of the result. 128 to 2048 px, a multiple of 64.
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            seed: Same seed, same result. 0 to 9223372036854775807.
            steps: Denoising steps. 1 to 100 steps. The service's default is 28.
            scheduler: Sampling method of the denoising.
            cfg_scale: How closely to follow the prompt. 0 to 20, a multiple of 0.01.
            true_cfg_scale: Scale of true classifier-free guidance; higher follows the prompt more.
            prompt_weighting: Notation for weights in the prompt.
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
            negative_prompt: What to keep out. 2 to 3000 characters.
            inputs: Media to work on.
            strength: How far the result may depart from the input. 0 to 1, a multiple of 0.01. The service's default is
                0.8.
            mask_margin: Context around the mask that the model also sees. 32 to 128 px.
            accelerator_options: Caching that speeds the denoising up.
            lora: LoRAs to apply. At least 1 item.
            control_net: Guide pictures that fix the structure of the result. At least 1 item.
            ip_adapters: Guide pictures that fix the style and content of the result. At least 1 item.
            pulid: Keeps the likeness of a person.
            outpaint: How far the picture is extended on each side.
            hires_fix: Makes the picture small first, then enlarges and refines it.
            ultralytics: Finds faces and refines them in the same task.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Flux1DevInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Flux1Dev(Flux1DevCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX.1 [dev] (architecture): Pictures with any model of the FLUX.1 [dev] architecture."""


class AsyncFlux1Dev(
    Flux1DevCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """FLUX.1 [dev] (architecture): Pictures with any model of the FLUX.1 [dev] architecture."""
