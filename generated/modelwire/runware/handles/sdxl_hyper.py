# Written by modelwire-codegen from specs/runware/models/dropped_architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.any_face_refinement import AnyFaceRefinementInput, AnyFaceRefinementObject
from modelwire.runware.inputs.any_lora_weight import AnyLoraWeightInput, AnyLoraWeightObject
from modelwire.runware.inputs.embedding_weight import EmbeddingWeightInput, EmbeddingWeightObject
from modelwire.runware.inputs.open_hires_fix import OpenHiresFixInput, OpenHiresFixObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_masked_image_inputs import OpenMaskedImageInputsInput, OpenMaskedImageInputsObject
from modelwire.runware.inputs.open_outpaint import OpenOutpaintInput, OpenOutpaintObject
from modelwire.runware.inputs.refiner import RefinerInput, RefinerObject
from modelwire.runware.inputs.sdxl_photo_maker import SdxlPhotoMakerInput, SdxlPhotoMakerObject
from modelwire.runware.inputs.stable_diffusion_control_net import (
    StableDiffusionControlNetInput,
    StableDiffusionControlNetObject,
)
from modelwire.runware.inputs.stable_diffusion_ip_adapter import (
    StableDiffusionIpAdapterInput,
    StableDiffusionIpAdapterObject,
)
from modelwire.runware.inputs.u_net_accelerator_options import UNetAcceleratorOptionsInput, UNetAcceleratorOptionsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.sdxl_hyper import SdxlHyperParams


class SdxlHyperInput(TypedDict, total=False):
    """Parameters of SdxlHyper, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    model: Required[str]
    negative_prompt: str
    inputs: OpenMaskedImageInputsInput | OpenMaskedImageInputsObject
    seed: int
    steps: int
    scheduler: Scheduler
    cfg_scale: float
    prompt_weighting: Literal["compel", "sdEmbeds"]
    lora: Sequence[AnyLoraWeightInput | AnyLoraWeightObject]
    clip_skip: int
    vae: str
    accelerator_options: UNetAcceleratorOptionsInput | UNetAcceleratorOptionsObject
    control_net: Sequence[StableDiffusionControlNetInput | StableDiffusionControlNetObject]
    ip_adapters: Sequence[StableDiffusionIpAdapterInput | StableDiffusionIpAdapterObject]
    refiner: RefinerInput | RefinerObject
    embeddings: Sequence[EmbeddingWeightInput | EmbeddingWeightObject]
    outpaint: OpenOutpaintInput | OpenOutpaintObject
    hires_fix: bool | OpenHiresFixInput | OpenHiresFixObject
    ultralytics: AnyFaceRefinementInput | AnyFaceRefinementObject
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
    strength: float
    mask_margin: int
    photo_maker: SdxlPhotoMakerInput | SdxlPhotoMakerObject


class SdxlHyperCalls(JobCalls[CallT, JobT]):
    """SDXL Hyper: Pictures with any model of the SDXL Hyper architecture; the vendor no longer lists it."""

    if TYPE_CHECKING:
        params: type[SdxlHyperParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        model: str,
        negative_prompt: str = OMIT,
        inputs: OpenMaskedImageInputsInput | OpenMaskedImageInputsObject = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
        scheduler: Scheduler = OMIT,
        cfg_scale: float = OMIT,
        prompt_weighting: Literal["compel", "sdEmbeds"] = OMIT,
        lora: Sequence[AnyLoraWeightInput | AnyLoraWeightObject] = OMIT,
        clip_skip: int = OMIT,
        vae: str = OMIT,
        accelerator_options: UNetAcceleratorOptionsInput | UNetAcceleratorOptionsObject = OMIT,
        control_net: Sequence[StableDiffusionControlNetInput | StableDiffusionControlNetObject] = OMIT,
        ip_adapters: Sequence[StableDiffusionIpAdapterInput | StableDiffusionIpAdapterObject] = OMIT,
        refiner: RefinerInput | RefinerObject = OMIT,
        embeddings: Sequence[EmbeddingWeightInput | EmbeddingWeightObject] = OMIT,
        outpaint: OpenOutpaintInput | OpenOutpaintObject = OMIT,
        hires_fix: bool | OpenHiresFixInput | OpenHiresFixObject = OMIT,
        ultralytics: AnyFaceRefinementInput | AnyFaceRefinementObject = OMIT,
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
        strength: float = OMIT,
        mask_margin: int = OMIT,
        photo_maker: SdxlPhotoMakerInput | SdxlPhotoMakerObject = OMIT,
    ) -> CallT:
        """SDXL Hyper: Pictures with any model of the SDXL Hyper architecture; the vendor no longer lists it.

        Args:
            positive_prompt: What to make.
            width: Width of the result. 128 to 2048 px.
            height: Height of the result. 128 to 2048 px.
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            seed: Same seed, same result. 0 to 9223372036854775807.
            steps: Denoising steps. 1 to 50 steps.
            scheduler: Sampling method of the denoising.
            cfg_scale: How closely to follow the prompt. 0 to 30.
            prompt_weighting: Notation for weights in the prompt.
            lora: LoRAs to apply. At least 1 item.
            clip_skip: Layers of the text encoder to skip. 0 to 4.
            vae: VAE that decodes the picture.
            accelerator_options: Caching that speeds the denoising up.
            control_net: Guide pictures that fix the structure of the result. At least 1 item.
            ip_adapters: Guide pictures that fix the style and content of the result. At least 1 item.
            refiner: Second model that takes over for the last steps.
            embeddings: Embeddings to apply.
            outpaint: How far the picture is extended on each side.
            hires_fix: Makes the picture small first, then enlarges and refines it.
            ultralytics: Finds faces and refines them in the same task.
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
            strength: How far the result may depart from the input. 0 to 1. The service's default is 0.8.
            mask_margin: Context around the mask that the model also sees. 32 to 128 px.
            photo_maker: Keeps the likeness of a person with PhotoMaker.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Removed; use sdxl.
        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[SdxlHyperInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class SdxlHyper(SdxlHyperCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """SDXL Hyper: Pictures with any model of the SDXL Hyper architecture; the vendor no longer lists it."""


class AsyncSdxlHyper(
    SdxlHyperCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """SDXL Hyper: Pictures with any model of the SDXL Hyper architecture; the vendor no longer lists it."""
