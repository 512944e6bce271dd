# Written by modelwire-codegen from specs/runware/models/bfl_flux_1.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput, AcceleratorOptionsObject
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.open_face_refinement import OpenFaceRefinementInput, OpenFaceRefinementObject
from modelwire.runware.inputs.open_hires_fix import OpenHiresFixInput, OpenHiresFixObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire.runware.inputs.open_outpaint import OpenOutpaintInput, OpenOutpaintObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bfl_flux_1_schnell import BflFlux1SchnellParams


class BflFlux1SchnellInput(TypedDict, total=False):
    """Parameters of BflFlux1Schnell, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    negative_prompt: str
    inputs: ImageInputsInput | ImageInputsObject
    seed: int
    steps: int
    scheduler: Scheduler
    cfg_scale: float
    true_cfg_scale: float
    strength: float
    mask_margin: int
    prompt_weighting: Literal["sdEmbeds"]
    accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject
    lora: Sequence[OpenLoraWeightInput | OpenLoraWeightObject]
    outpaint: OpenOutpaintInput | OpenOutpaintObject
    hires_fix: bool | OpenHiresFixInput | OpenHiresFixObject
    ultralytics: OpenFaceRefinementInput | OpenFaceRefinementObject
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


class BflFlux1SchnellCalls(JobCalls[CallT, JobT]):
    """FLUX.1 [schnell]: Pictures from text or from another picture, with LoRAs and outpainting."""

    if TYPE_CHECKING:
        params: type[BflFlux1SchnellParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        negative_prompt: str = OMIT,
        inputs: ImageInputsInput | ImageInputsObject = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
        scheduler: Scheduler = OMIT,
        cfg_scale: float = OMIT,
        true_cfg_scale: float = OMIT,
        strength: float = OMIT,
        mask_margin: int = OMIT,
        prompt_weighting: Literal["sdEmbeds"] = OMIT,
        accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject = OMIT,
        lora: Sequence[OpenLoraWeightInput | OpenLoraWeightObject] = OMIT,
        outpaint: OpenOutpaintInput | OpenOutpaintObject = OMIT,
        hires_fix: bool | OpenHiresFixInput | OpenHiresFixObject = OMIT,
        ultralytics: OpenFaceRefinementInput | OpenFaceRefinementObject = OMIT,
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
        """FLUX.1 [schnell]: Pictures from text or from another picture, with LoRAs and outpainting.

        Args:
            positive_prompt: What to make.
            width: Width of the result. In px.
            height: Height of the result. In px.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            seed: Same seed, same result.
            steps: Denoising steps. In steps.
            scheduler: Sampling method of the denoising.
            cfg_scale: How closely to follow the prompt.
            true_cfg_scale: Scale of true classifier-free guidance; higher follows the prompt more.
            strength: How far the result may depart from the input.
            mask_margin: Context around the mask that the model also sees. In px.
            prompt_weighting: Notation for weights in the prompt.
            accelerator_options: Caching that speeds the denoising up.
            lora: LoRAs to apply.
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

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bfl-flux-1-schnell
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BflFlux1SchnellInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BflFlux1Schnell(BflFlux1SchnellCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX.1 [schnell]: Pictures from text or from another picture, with LoRAs and outpainting."""


class AsyncBflFlux1Schnell(
    BflFlux1SchnellCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """FLUX.1 [schnell]: Pictures from text or from another picture, with LoRAs and outpainting."""
