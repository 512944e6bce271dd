# Written by modelwire-codegen from specs/runware/models/openai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.gpt_image25_settings import GptImage25SettingsInput, GptImage25SettingsObject
from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.masked_reference_inputs import MaskedReferenceInputsInput, MaskedReferenceInputsObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.gpt_image_2_5 import GptImage25Params


class GptImage25Input(TypedDict, total=False):
    """Parameters of GptImage25, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    safety: ImageSafetyInput | ImageSafetyObject
    advanced_features: WatermarkFeaturesInput | WatermarkFeaturesObject
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    inputs: MaskedReferenceInputsInput | MaskedReferenceInputsObject
    settings: GptImage25SettingsInput | GptImage25SettingsObject


class GptImage25Calls(JobCalls[CallT, JobT]):
    """GPT Image 2.5."""

    if TYPE_CHECKING:
        params: type[GptImage25Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        safety: ImageSafetyInput | ImageSafetyObject = OMIT,
        advanced_features: WatermarkFeaturesInput | WatermarkFeaturesObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        inputs: MaskedReferenceInputsInput | MaskedReferenceInputsObject = OMIT,
        settings: GptImage25SettingsInput | GptImage25SettingsObject = OMIT,
    ) -> CallT:
        """GPT Image 2.5.

        Args:
            positive_prompt: What to make. 2 to 32000 characters.
            width: Width of the result. 16 to 3840 px, a multiple of 16.
            height: Height of the result. 16 to 3840 px, a multiple of 16.
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
            inputs: Media to work on.
            settings: Settings of the model.

        Rules:
            width needs height.
            height needs width.
            If settings.background is "transparent": output_format is "PNG" or "WEBP".
            If inputs.mask_image is set: inputs.reference_images is set.
            width times height is at least 655360 and at most 8294400.
            width over height is at least 0.3333333333333333 and at most 3.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: openai:gpt-image@2.5-flare, openai:gpt-image@2.5-sunburst.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GptImage25Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GptImage25(GptImage25Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """GPT Image 2.5."""


class AsyncGptImage25(
    GptImage25Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """GPT Image 2.5."""
