# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.any_face_refinement import AnyFaceRefinementInput, AnyFaceRefinementObject
from modelwire.runware.inputs.any_lora_weight import AnyLoraWeightInput, AnyLoraWeightObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_masked_image_inputs import OpenMaskedImageInputsInput, OpenMaskedImageInputsObject
from modelwire.runware.inputs.open_outpaint import OpenOutpaintInput, OpenOutpaintObject
from modelwire.runware.inputs.transformer_accelerator_options import (
    TransformerAcceleratorOptionsInput,
    TransformerAcceleratorOptionsObject,
)
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.z_image import ZImageParams


class ZImageInput(TypedDict, total=False):
    """Parameters of ZImage, as a dictionary."""

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
    accelerator_options: TransformerAcceleratorOptionsInput | TransformerAcceleratorOptionsObject
    lora: Sequence[AnyLoraWeightInput | AnyLoraWeightObject]
    outpaint: OpenOutpaintInput | OpenOutpaintObject
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


class ZImageCalls(JobCalls[CallT, JobT]):
    """Z-Image (architecture): Pictures with any model of the Z-Image architecture."""

    if TYPE_CHECKING:
        params: type[ZImageParams]

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
        accelerator_options: TransformerAcceleratorOptionsInput | TransformerAcceleratorOptionsObject = OMIT,
        lora: Sequence[AnyLoraWeightInput | AnyLoraWeightObject] = OMIT,
        outpaint: OpenOutpaintInput | OpenOutpaintObject = OMIT,
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
    ) -> CallT:
        """Z-Image (architecture): Pictures with any model of the Z-Image architecture.

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
            accelerator_options: Caching that speeds the denoising up.
            lora: LoRAs to apply. At least 1 item.
            outpaint: How far the picture is extended on each side.
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

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ZImageInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class ZImage(ZImageCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Z-Image (architecture): Pictures with any model of the Z-Image architecture."""


class AsyncZImage(
    ZImageCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Z-Image (architecture): Pictures with any model of the Z-Image architecture."""
