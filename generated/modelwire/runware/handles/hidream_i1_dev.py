# Written by modelwire-codegen from specs/runware/models/hidream.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.choices import Scheduler
from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput, AcceleratorOptionsObject
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.hidream_i1_dev import HidreamI1DevParams


class HidreamI1DevInput(TypedDict, total=False):
    """Parameters of HidreamI1Dev, as a dictionary."""

    positive_prompt: Required[str]
    negative_prompt: str
    width: int
    height: int
    seed: int
    steps: int
    scheduler: Scheduler
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


class HidreamI1DevCalls(JobCalls[CallT, JobT]):
    """HiDream-I1 Dev: Pictures from text, with LoRAs, the Dev variant."""

    if TYPE_CHECKING:
        params: type[HidreamI1DevParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        negative_prompt: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
        scheduler: Scheduler = OMIT,
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
        """HiDream-I1 Dev: Pictures from text, with LoRAs, the Dev variant.

        Args:
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            width: Width of the result. 128 to 2048 px. The service's default is 1024.
            height: Height of the result. 128 to 2048 px. The service's default is 1024.
            seed: Same seed, same result. 0 to 9223372036854775807.
            steps: Denoising steps. At least 1 step. The service's default is 28.
            scheduler: Sampling method of the denoising.
            cfg_scale: How closely to follow the prompt. At least 0.
            accelerator_options: Caching that speeds the denoising up.
            lora: LoRAs to apply.
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

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/hidream-i1-dev
        """
        return self._run(locals())

    def submit(self, **params: Unpack[HidreamI1DevInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class HidreamI1Dev(HidreamI1DevCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """HiDream-I1 Dev: Pictures from text, with LoRAs, the Dev variant."""


class AsyncHidreamI1Dev(
    HidreamI1DevCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """HiDream-I1 Dev: Pictures from text, with LoRAs, the Dev variant."""
