# Written by modelwire-codegen from specs/runware/models/alibaba_image.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput, AcceleratorOptionsObject
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.image_settings import ImageSettingsInput, ImageSettingsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.alibaba_qwen_image_layered import AlibabaQwenImageLayeredParams


class AlibabaQwenImageLayeredInput(TypedDict, total=False):
    """Parameters of AlibabaQwenImageLayered, as a dictionary."""

    positive_prompt: Required[str]
    inputs: Required[ImageInputsInput | ImageInputsObject]
    negative_prompt: str
    seed: int
    steps: int
    scheduler: Scheduler
    cfg_scale: float
    accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject
    lora: Sequence[OpenLoraWeightInput | OpenLoraWeightObject]
    settings: ImageSettingsInput | ImageSettingsObject
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    safety: OpenImageSafetyInput | OpenImageSafetyObject
    advanced_features: AdvancedFeaturesInput | AdvancedFeaturesObject
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["TIFF"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class AlibabaQwenImageLayeredCalls(JobCalls[CallT, JobT]):
    """Qwen-Image Layered: Splits a picture into layers."""

    if TYPE_CHECKING:
        params: type[AlibabaQwenImageLayeredParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: ImageInputsInput | ImageInputsObject,
        negative_prompt: str = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
        scheduler: Scheduler = OMIT,
        cfg_scale: float = OMIT,
        accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject = OMIT,
        lora: Sequence[OpenLoraWeightInput | OpenLoraWeightObject] = OMIT,
        settings: ImageSettingsInput | ImageSettingsObject = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        safety: OpenImageSafetyInput | OpenImageSafetyObject = OMIT,
        advanced_features: AdvancedFeaturesInput | AdvancedFeaturesObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["TIFF"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Qwen-Image Layered: Splits a picture into layers.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            negative_prompt: What to keep out.
            seed: Same seed, same result.
            steps: Denoising steps. In steps.
            scheduler: Sampling method of the denoising.
            cfg_scale: How closely to follow the prompt.
            accelerator_options: Caching that speeds the denoising up.
            lora: LoRAs to apply.
            settings: Settings of the model.
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

        https://runware.ai/docs/models/alibaba-qwen-image-layered
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AlibabaQwenImageLayeredInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AlibabaQwenImageLayered(AlibabaQwenImageLayeredCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Qwen-Image Layered: Splits a picture into layers."""


class AsyncAlibabaQwenImageLayered(
    AlibabaQwenImageLayeredCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Qwen-Image Layered: Splits a picture into layers."""
