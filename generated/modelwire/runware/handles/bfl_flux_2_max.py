# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.flux2_max_inputs import Flux2MaxInputsInput, Flux2MaxInputsObject
from modelwire.runware.inputs.flux2_provider_settings import Flux2ProviderSettingsInput, Flux2ProviderSettingsObject
from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bfl_flux_2_max import BflFlux2MaxParams


class BflFlux2MaxInput(TypedDict, total=False):
    """Parameters of BflFlux2Max, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
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
    inputs: Flux2MaxInputsInput | Flux2MaxInputsObject
    provider_settings: Flux2ProviderSettingsInput | Flux2ProviderSettingsObject


class BflFlux2MaxCalls(JobCalls[CallT, JobT]):
    """FLUX.2 [max]: Pictures from text, with up to eight reference pictures."""

    if TYPE_CHECKING:
        params: type[BflFlux2MaxParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
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
        inputs: Flux2MaxInputsInput | Flux2MaxInputsObject = OMIT,
        provider_settings: Flux2ProviderSettingsInput | Flux2ProviderSettingsObject = OMIT,
    ) -> CallT:
        """FLUX.2 [max]: Pictures from text, with up to eight reference pictures.

        Args:
            positive_prompt: What to make.
            width: Width of the result. 256 to 2048 px. The service's default is 1024.
            height: Height of the result. 256 to 2048 px. The service's default is 1024.
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
            provider_settings: Settings for the provider.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bfl-flux-2-max
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BflFlux2MaxInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BflFlux2Max(BflFlux2MaxCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX.2 [max]: Pictures from text, with up to eight reference pictures."""


class AsyncBflFlux2Max(
    BflFlux2MaxCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """FLUX.2 [max]: Pictures from text, with up to eight reference pictures."""
