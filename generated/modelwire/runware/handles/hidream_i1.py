# Written by modelwire-codegen from specs/runware/models/hidream.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.accelerator_options import (
    AcceleratorOptionsInput,
    AcceleratorOptionsObject,
)
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.hidream_i1 import HidreamI1Params


class HidreamI1Input(TypedDict, total=False):
    """Parameters of HidreamI1, as a dictionary."""

    positive_prompt: Required[str]
    negative_prompt: str
    width: int
    height: int
    seed: int
    steps: int
    scheduler: Literal[
        "DDIM",
        "DDIMScheduler",
        "DDPMScheduler",
        "DEISMultistepScheduler",
        "Default",
        "DPM++",
        "DPM++ 2M",
        "DPM++ 2M Beta",
        "DPM++ 2M Exponential",
        "DPM++ 2M Karras",
        "DPM++ 2M SDE",
        "DPM++ 2M SDE Beta",
        "DPM++ 2M SDE Exponential",
        "DPM++ 2M SDE Karras",
        "DPM++ 2M SDE Uniform",
        "DPM++ 2M Uniform",
        "DPM++ 3M",
        "DPM++ 3M Beta",
        "DPM++ 3M Exponential",
        "DPM++ 3M Karras",
        "DPM++ 3M SDE Uniform",
        "DPM++ 3M Uniform",
        "DPM++ Beta",
        "DPM++ Exponential",
        "DPM++ Karras",
        "DPM++ SDE",
        "DPM++ SDE Beta",
        "DPM++ SDE Exponential",
        "DPM++ SDE Karras",
        "DPM++ Uniform",
        "DPM++ Uniform Beta",
        "DPM++ Uniform Exponential",
        "DPM++ Uniform Karras",
        "DPMSolverMultistepInverse",
        "DPMSolverMultistepScheduler",
        "DPMSolverSinglestepScheduler",
        "EDMDPMSolverMultistepScheduler",
        "EDMEulerScheduler",
        "Euler",
        "Euler a",
        "Euler Beta",
        "Euler Exponential",
        "Euler Karras",
        "EulerAncestralDiscreteScheduler",
        "EulerDiscreteScheduler",
        "FlowMatchEulerDiscreteScheduler",
        "Heun",
        "HeunDiscreteScheduler",
        "Heun Karras",
        "IPNDMScheduler",
        "IPNDM Uniform",
        "IPNDM Uniform Beta",
        "IPNDM Uniform Exponential",
        "IPNDM Uniform Karras",
        "KDPM2AncestralDiscreteScheduler",
        "KDPM2DiscreteScheduler",
        "LCM",
        "LCMScheduler",
        "LMS",
        "LMSDiscreteScheduler",
        "LMS Karras",
        "PNDMScheduler",
        "TCDScheduler",
        "UniPC",
        "UniPC 2M",
        "UniPC 2M Karras",
        "UniPC 2M Uniform",
        "UniPC 3M",
        "UniPC 3M Karras",
        "UniPC 3M Uniform",
        "UniPC Karras",
        "UniPC Uniform",
        "UniPC Uniform Beta",
        "UniPC Uniform Exponential",
        "UniPC Uniform Karras",
        "DPMSolverMultistep",
    ]
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


class HidreamI1Calls(JobCalls[CallT, JobT]):
    """Run HiDream-I1."""

    if TYPE_CHECKING:
        params: type[HidreamI1Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        negative_prompt: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
        scheduler: Literal[
            "DDIM",
            "DDIMScheduler",
            "DDPMScheduler",
            "DEISMultistepScheduler",
            "Default",
            "DPM++",
            "DPM++ 2M",
            "DPM++ 2M Beta",
            "DPM++ 2M Exponential",
            "DPM++ 2M Karras",
            "DPM++ 2M SDE",
            "DPM++ 2M SDE Beta",
            "DPM++ 2M SDE Exponential",
            "DPM++ 2M SDE Karras",
            "DPM++ 2M SDE Uniform",
            "DPM++ 2M Uniform",
            "DPM++ 3M",
            "DPM++ 3M Beta",
            "DPM++ 3M Exponential",
            "DPM++ 3M Karras",
            "DPM++ 3M SDE Uniform",
            "DPM++ 3M Uniform",
            "DPM++ Beta",
            "DPM++ Exponential",
            "DPM++ Karras",
            "DPM++ SDE",
            "DPM++ SDE Beta",
            "DPM++ SDE Exponential",
            "DPM++ SDE Karras",
            "DPM++ Uniform",
            "DPM++ Uniform Beta",
            "DPM++ Uniform Exponential",
            "DPM++ Uniform Karras",
            "DPMSolverMultistepInverse",
            "DPMSolverMultistepScheduler",
            "DPMSolverSinglestepScheduler",
            "EDMDPMSolverMultistepScheduler",
            "EDMEulerScheduler",
            "Euler",
            "Euler a",
            "Euler Beta",
            "Euler Exponential",
            "Euler Karras",
            "EulerAncestralDiscreteScheduler",
            "EulerDiscreteScheduler",
            "FlowMatchEulerDiscreteScheduler",
            "Heun",
            "HeunDiscreteScheduler",
            "Heun Karras",
            "IPNDMScheduler",
            "IPNDM Uniform",
            "IPNDM Uniform Beta",
            "IPNDM Uniform Exponential",
            "IPNDM Uniform Karras",
            "KDPM2AncestralDiscreteScheduler",
            "KDPM2DiscreteScheduler",
            "LCM",
            "LCMScheduler",
            "LMS",
            "LMSDiscreteScheduler",
            "LMS Karras",
            "PNDMScheduler",
            "TCDScheduler",
            "UniPC",
            "UniPC 2M",
            "UniPC 2M Karras",
            "UniPC 2M Uniform",
            "UniPC 3M",
            "UniPC 3M Karras",
            "UniPC 3M Uniform",
            "UniPC Karras",
            "UniPC Uniform",
            "UniPC Uniform Beta",
            "UniPC Uniform Exponential",
            "UniPC Uniform Karras",
            "DPMSolverMultistep",
        ] = OMIT,
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
    ) -> CallT:
        """Run HiDream-I1.

        Args:
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            width: Width of the result. Unit px.
            height: Height of the result. Unit px.
            seed: Same seed, same result.
            steps: Denoising steps. Unit steps.
            scheduler: Sampling method of the denoising.
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

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[HidreamI1Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class HidreamI1(HidreamI1Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Run HiDream-I1."""


class AsyncHidreamI1(
    HidreamI1Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Run HiDream-I1."""
