# Written by modelwire-codegen from specs/runware/models/community.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput, AcceleratorOptionsObject
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.kandinsky_5_0_image_lite import Kandinsky50ImageLiteParams


class Kandinsky50ImageLiteInput(TypedDict, total=False):
    """Parameters of Kandinsky50ImageLite, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    negative_prompt: str
    inputs: ImageInputsInput | ImageInputsObject
    seed: int
    steps: int
    cfg_scale: float
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
    scheduler: Literal[
        "DPM++ 2M Karras",
        "DPM++ SDE Karras",
        "DPM++ 2M SDE Exponential",
        "DPM++ 2M SDE Karras",
        "Euler",
        "Euler a",
        "Euler Trailing",
        "LCM",
        "DDIM",
        "DDPM",
        "PNDM",
        "UniPC",
    ]


class Kandinsky50ImageLiteCalls(JobCalls[CallT, JobT]):
    """Kandinsky 5.0 Image Lite: Pictures from text or from other pictures, with LoRAs."""

    if TYPE_CHECKING:
        params: type[Kandinsky50ImageLiteParams]

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
        cfg_scale: float = OMIT,
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
        scheduler: Literal[
            "DPM++ 2M Karras",
            "DPM++ SDE Karras",
            "DPM++ 2M SDE Exponential",
            "DPM++ 2M SDE Karras",
            "Euler",
            "Euler a",
            "Euler Trailing",
            "LCM",
            "DDIM",
            "DDPM",
            "PNDM",
            "UniPC",
        ] = OMIT,
    ) -> CallT:
        """Kandinsky 5.0 Image Lite: Pictures from text or from other pictures, with LoRAs.

        Args:
            positive_prompt: What to make.
            width: Width of the result. In px.
            height: Height of the result. In px.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            seed: Same seed, same result.
            steps: Denoising steps. In steps.
            cfg_scale: How closely to follow the prompt.
            accelerator_options: Caching that speeds the denoising up.
            lora: LoRAs to apply.
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
            scheduler: Sampling method of the denoising.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/kandinsky-5-0-image-lite
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Kandinsky50ImageLiteInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Kandinsky50ImageLite(Kandinsky50ImageLiteCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Kandinsky 5.0 Image Lite: Pictures from text or from other pictures, with LoRAs."""


class AsyncKandinsky50ImageLite(
    Kandinsky50ImageLiteCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Kandinsky 5.0 Image Lite: Pictures from text or from other pictures, with LoRAs."""
