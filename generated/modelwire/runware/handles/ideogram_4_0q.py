# Written by modelwire-codegen from specs/runware/models/ideogram.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.image_settings import ImageSettingsInput, ImageSettingsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput, OpenLoraWeightObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.ideogram_4_0q import Ideogram40qParams


class Ideogram40qInput(TypedDict, total=False):
    """Parameters of Ideogram40q, as a dictionary."""

    positive_prompt: str
    negative_prompt: str
    width: int
    height: int
    seed: int
    cfg_scale: float
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
    output_format: Literal["JPG", "PNG", "WEBP"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    structured_prompt: Mapping[str, Any]


class Ideogram40qCalls(JobCalls[CallT, JobT]):
    """Ideogram 4.0q: Pictures from text or from a prompt in parts, with LoRAs."""

    if TYPE_CHECKING:
        params: type[Ideogram40qParams]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        negative_prompt: str = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        seed: int = OMIT,
        cfg_scale: float = OMIT,
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
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        structured_prompt: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Ideogram 4.0q: Pictures from text or from a prompt in parts, with LoRAs.

        Args:
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            width: Width of the result. In px.
            height: Height of the result. In px.
            seed: Same seed, same result.
            cfg_scale: How closely to follow the prompt.
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
            structured_prompt: The prompt in parts instead of one text.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/ideogram-4-0q
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Ideogram40qInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Ideogram40q(Ideogram40qCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Ideogram 4.0q: Pictures from text or from a prompt in parts, with LoRAs."""


class AsyncIdeogram40q(
    Ideogram40qCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Ideogram 4.0q: Pictures from text or from a prompt in parts, with LoRAs."""
