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
from modelwire.runware.inputs.sd15_control_net import Sd15ControlNetInput, Sd15ControlNetObject
from modelwire.runware.inputs.sd15_ip_adapter import Sd15IpAdapterInput, Sd15IpAdapterObject
from modelwire.runware.inputs.u_net_accelerator_options import UNetAcceleratorOptionsInput, UNetAcceleratorOptionsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.sd_2_1 import Sd21Params


class Sd21Input(TypedDict, total=False):
    """Parameters of Sd21, as a dictionary."""

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
    strength: float
    mask_margin: int
    prompt_weighting: Literal["compel", "sdEmbeds"]
    lora: Sequence[AnyLoraWeightInput | AnyLoraWeightObject]
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
    clip_skip: int
    vae: str
    accelerator_options: UNetAcceleratorOptionsInput | UNetAcceleratorOptionsObject
    control_net: Sequence[Sd15ControlNetInput | Sd15ControlNetObject]
    ip_adapters: Sequence[Sd15IpAdapterInput | Sd15IpAdapterObject]
    embeddings: Sequence[EmbeddingWeightInput | EmbeddingWeightObject]


class Sd21Calls(JobCalls[CallT, JobT]):
    """Stable Diffusion 2.1: Pictures with any model of the Stable Diffusion 2.1 architecture; no longer listed."""

    if TYPE_CHECKING:
        params: type[Sd21Params]

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
        strength: float = OMIT,
        mask_margin: int = OMIT,
        prompt_weighting: Literal["compel", "sdEmbeds"] = OMIT,
        lora: Sequence[AnyLoraWeightInput | AnyLoraWeightObject] = OMIT,
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
        clip_skip: int = OMIT,
        vae: str = OMIT,
        accelerator_options: UNetAcceleratorOptionsInput | UNetAcceleratorOptionsObject = OMIT,
        control_net: Sequence[Sd15ControlNetInput | Sd15ControlNetObject] = OMIT,
        ip_adapters: Sequence[Sd15IpAdapterInput | Sd15IpAdapterObject] = OMIT,
        embeddings: Sequence[EmbeddingWeightInput | EmbeddingWeightObject] = OMIT,
    ) -> CallT:
        """Stable Diffusion 2.1: Pictures with any model of the Stable Diffusion 2.1 architecture; no longer listed.

        Args:
            positive_prompt: What to make.
            width: Width of the result. In px.
            height: Height of the result. In px.
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            seed: Same seed, same result.
            steps: Denoising steps. In steps.
            scheduler: Sampling method of the denoising.
            cfg_scale: How closely to follow the prompt.
            strength: How far the result may depart from the input.
            mask_margin: Context around the mask that the model also sees. In px.
            prompt_weighting: Notation for weights in the prompt.
            lora: LoRAs to apply. At least 1 item.
            outpaint: How far the picture is extended on each side.
            hires_fix: Makes the picture small first, then enlarges and refines it.
            ultralytics: Finds faces and refines them in the same task.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            safety: Content checks.
            advanced_features: Extra features.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            clip_skip: Layers of the text encoder to skip.
            vae: VAE that decodes the picture.
            accelerator_options: Caching that speeds the denoising up.
            control_net: Guide pictures that fix the structure of the result. At least 1 item.
            ip_adapters: Guide pictures that fix the style and content of the result. At least 1 item.
            embeddings: Embeddings to apply.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Removed; use sd-1-5.
        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Sd21Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Sd21(Sd21Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Stable Diffusion 2.1: Pictures with any model of the Stable Diffusion 2.1 architecture; no longer listed."""


class AsyncSd21(
    Sd21Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Stable Diffusion 2.1: Pictures with any model of the Stable Diffusion 2.1 architecture; no longer listed."""
