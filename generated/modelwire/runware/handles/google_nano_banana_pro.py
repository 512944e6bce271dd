# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.google_provider_settings import GoogleProviderSettingsInput, GoogleProviderSettingsObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.image_settings import ImageSettingsInput, ImageSettingsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.google_nano_banana_pro import GoogleNanoBananaProParams


class GoogleNanoBananaProInput(TypedDict, total=False):
    """Parameters of GoogleNanoBananaPro, as a dictionary."""

    positive_prompt: Required[str]
    inputs: ImageInputsInput | ImageInputsObject
    width: int
    height: int
    resolution: Literal["1K", "2K", "4K"]
    seed: int
    settings: ImageSettingsInput | ImageSettingsObject
    provider_settings: GoogleProviderSettingsInput | GoogleProviderSettingsObject
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


class GoogleNanoBananaProCalls(JobCalls[CallT, JobT]):
    """Nano Banana Pro: Pictures in 1K to 4K from text or from other pictures."""

    if TYPE_CHECKING:
        params: type[GoogleNanoBananaProParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: ImageInputsInput | ImageInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["1K", "2K", "4K"] = OMIT,
        seed: int = OMIT,
        settings: ImageSettingsInput | ImageSettingsObject = OMIT,
        provider_settings: GoogleProviderSettingsInput | GoogleProviderSettingsObject = OMIT,
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
        """Nano Banana Pro: Pictures in 1K to 4K from text or from other pictures.

        Args:
            positive_prompt: What to make. 3 to 45000 characters.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
            seed: Same seed, same result. 0 to 2147483647.
            settings: Settings of the model.
            provider_settings: Settings for the provider.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            safety: Content checks.
            advanced_features: Extra features.
            number_results: How many results to make. 1 to 20. The service's default is 1.
            output_type: Form in which the result comes.
            output_format: File format. The service's default is "JPG".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Rules:
            width needs height.
            height needs width.
            Not allowed: resolution is set and (width or height is set).
            (width and height are set) or inputs.reference_images is set.
            If resolution is set: inputs.reference_images is set.
            settings.temperature is at least 0 and at most 2 and settings.top_p is at least 0 and at most 1 and
                provider_settings.google.safety_tolerance is "high", "medium", "low", "none" or "off".
            If width or height is set: width x height is one of 1024x1024, 1264x848, 848x1264, 1200x896, 896x1200,
                928x1152, 1152x928, 768x1376, 1376x768, 1548x672, 2048x2048, 2528x1696, 1696x2528, 2400x1792, 1792x2400,
                1856x2304, 2304x1856, 1536x2752, 2752x1536, 3168x1344, 4096x4096, 5056x3392, 3392x5056, 4800x3584,
                3584x4800, 3712x4608, 4608x3712, 3072x5504, 5504x3072, 6336x2688.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/google-nano-banana-pro
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GoogleNanoBananaProInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GoogleNanoBananaPro(GoogleNanoBananaProCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Nano Banana Pro: Pictures in 1K to 4K from text or from other pictures."""


class AsyncGoogleNanoBananaPro(
    GoogleNanoBananaProCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Nano Banana Pro: Pictures in 1K to 4K from text or from other pictures."""
