# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.flux2_pro_inputs import Flux2ProInputsInput, Flux2ProInputsObject
from modelwire.runware.inputs.flux2_pro_provider_settings import (
    Flux2ProProviderSettingsInput,
    Flux2ProProviderSettingsObject,
)
from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bfl_flux_2_pro import BflFlux2ProParams


class BflFlux2ProInput(TypedDict, total=False):
    """Parameters of BflFlux2Pro, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    seed: int
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
    inputs: Flux2ProInputsInput | Flux2ProInputsObject
    provider_settings: Flux2ProProviderSettingsInput | Flux2ProProviderSettingsObject


class BflFlux2ProCalls(JobCalls[CallT, JobT]):
    """FLUX.2 [pro]: Pictures from text, with up to nine reference pictures."""

    if TYPE_CHECKING:
        params: type[BflFlux2ProParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        seed: int = OMIT,
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
        inputs: Flux2ProInputsInput | Flux2ProInputsObject = OMIT,
        provider_settings: Flux2ProProviderSettingsInput | Flux2ProProviderSettingsObject = OMIT,
    ) -> CallT:
        """FLUX.2 [pro]: Pictures from text, with up to nine reference pictures.

        Args:
            positive_prompt: What to make.
            width: Width of the result. 256 to 2048 px.
            height: Height of the result. 256 to 2048 px.
            seed: Same seed, same result. 0 to 9223372036854775807.
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
            inputs: Pictures that guide the result.
            provider_settings: Settings passed to Black Forest Labs.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bfl-flux-2-pro
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BflFlux2ProInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BflFlux2Pro(BflFlux2ProCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX.2 [pro]: Pictures from text, with up to nine reference pictures."""


class AsyncBflFlux2Pro(
    BflFlux2ProCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """FLUX.2 [pro]: Pictures from text, with up to nine reference pictures."""
