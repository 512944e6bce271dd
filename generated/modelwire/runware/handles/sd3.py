# Written by modelwire-codegen from specs/runware/models/dropped_architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput, AcceleratorOptionsObject
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.control_net_guide import ControlNetGuideInput, ControlNetGuideObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.open_face_refinement import OpenFaceRefinementInput, OpenFaceRefinementObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire.runware.inputs.open_outpaint import OpenOutpaintInput, OpenOutpaintObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.sd3 import Sd3Params


class Sd3Input(TypedDict, total=False):
    """Parameters of Sd3, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    model: Required[str]
    negative_prompt: str
    inputs: ImageInputsInput | ImageInputsObject
    seed: int
    steps: int
    scheduler: Scheduler
    cfg_scale: float
    strength: float
    mask_margin: int
    accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject
    lora: Sequence[OpenLoraWeightInput | OpenLoraWeightObject]
    control_net: Sequence[ControlNetGuideInput | ControlNetGuideObject]
    outpaint: OpenOutpaintInput | OpenOutpaintObject
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
    clip_skip: int


class Sd3Calls(JobCalls[CallT, JobT]):
    """Stable Diffusion 3 (architecture): Pictures with any model of the Stable Diffusion 3 architecture; no longer
    listed."""

    if TYPE_CHECKING:
        params: type[Sd3Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        model: str,
        negative_prompt: str = OMIT,
        inputs: ImageInputsInput | ImageInputsObject = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
        scheduler: Scheduler = OMIT,
        cfg_scale: float = OMIT,
        strength: float = OMIT,
        mask_margin: int = OMIT,
        accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject = OMIT,
        lora: Sequence[OpenLoraWeightInput | OpenLoraWeightObject] = OMIT,
        control_net: Sequence[ControlNetGuideInput | ControlNetGuideObject] = OMIT,
        outpaint: OpenOutpaintInput | OpenOutpaintObject = OMIT,
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
        clip_skip: int = OMIT,
    ) -> CallT:
        """Stable Diffusion 3 (architecture): Pictures with any model of the Stable Diffusion 3 architecture; no longer
        listed.

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
            lora: LoRAs to apply.
            control_net: Guide pictures that fix the structure of the result.
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
            clip_skip: Layers of the text encoder to skip.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Removed; use runware:5@1.
        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Sd3Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Sd3(Sd3Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Stable Diffusion 3 (architecture): Pictures with any model of the Stable Diffusion 3 architecture; no longer
    listed."""


class AsyncSd3(
    Sd3Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Stable Diffusion 3 (architecture): Pictures with any model of the Stable Diffusion 3 architecture; no longer
    listed."""
