# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.krea_2_raw_oss import Krea2RawOssParams


class Krea2RawOssInput(TypedDict, total=False):
    """Parameters of Krea2RawOss, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    model: Required[str]
    negative_prompt: str
    inputs: ImageInputsInput | ImageInputsObject
    seed: int
    steps: int
    cfg_scale: float
    acceleration: Literal["none", "low", "medium", "high"]
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


class Krea2RawOssCalls(JobCalls[CallT, JobT]):
    """Krea 2 Raw OSS: Pictures with any model of the Krea 2 Raw OSS architecture."""

    if TYPE_CHECKING:
        params: type[Krea2RawOssParams]

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
        cfg_scale: float = OMIT,
        acceleration: Literal["none", "low", "medium", "high"] = OMIT,
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
        """Krea 2 Raw OSS: Pictures with any model of the Krea 2 Raw OSS architecture.

        Args:
            positive_prompt: What to make.
            width: Width of the result. In px.
            height: Height of the result. In px.
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            seed: Same seed, same result.
            steps: Denoising steps. In steps.
            cfg_scale: How closely to follow the prompt.
            acceleration: How hard to speed the task up.
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

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Krea2RawOssInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Krea2RawOss(Krea2RawOssCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Krea 2 Raw OSS: Pictures with any model of the Krea 2 Raw OSS architecture."""


class AsyncKrea2RawOss(
    Krea2RawOssCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Krea 2 Raw OSS: Pictures with any model of the Krea 2 Raw OSS architecture."""
