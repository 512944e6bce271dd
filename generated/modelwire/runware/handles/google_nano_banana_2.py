# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.nano_banana2_provider_settings import (
    NanoBanana2ProviderSettingsInput,
    NanoBanana2ProviderSettingsObject,
)
from modelwire.runware.inputs.nano_banana2_settings import NanoBanana2SettingsInput, NanoBanana2SettingsObject
from modelwire.runware.inputs.reference_clip_inputs import ReferenceClipInputsInput, ReferenceClipInputsObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.google_nano_banana_2 import GoogleNanoBanana2Params


class GoogleNanoBanana2Input(TypedDict, total=False):
    """Parameters of GoogleNanoBanana2, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["0.5K", "1K", "2K", "4K"]
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
    inputs: ReferenceClipInputsInput | ReferenceClipInputsObject
    settings: NanoBanana2SettingsInput | NanoBanana2SettingsObject
    provider_settings: NanoBanana2ProviderSettingsInput | NanoBanana2ProviderSettingsObject


class GoogleNanoBanana2Calls(JobCalls[CallT, JobT]):
    """Nano Banana 2: Pictures in 0.5K to 4K from text, up to fourteen pictures and a clip."""

    if TYPE_CHECKING:
        params: type[GoogleNanoBanana2Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["0.5K", "1K", "2K", "4K"] = OMIT,
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
        inputs: ReferenceClipInputsInput | ReferenceClipInputsObject = OMIT,
        settings: NanoBanana2SettingsInput | NanoBanana2SettingsObject = OMIT,
        provider_settings: NanoBanana2ProviderSettingsInput | NanoBanana2ProviderSettingsObject = OMIT,
    ) -> CallT:
        """Nano Banana 2: Pictures in 0.5K to 4K from text, up to fourteen pictures and a clip.

        Args:
            positive_prompt: What to make. 3 to 45000 characters.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
            seed: Same seed, same result. 0 to 2147483647.
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
            settings: Settings of Nano Banana 2.
            provider_settings: Settings passed to Google.

        Rules:
            width needs height.
            height needs width.
            Not allowed: resolution is set and (width or height is set).
            If width or height is set: width x height is one of 512x512, 632x424, 424x632, 600x448, 448x600, 464x576,
                576x464, 384x688, 688x384, 792x168, 1024x256, 256x1024, 1536x192, 192x1536, 1024x1024, 1264x848,
                848x1264, 1200x896, 896x1200, 928x1152, 1152x928, 768x1376, 1376x768, 1584x672, 2048x512, 512x2048,
                3072x384, 384x3072, 2048x2048, 2528x1696, 1696x2528, 2400x1792, 1792x2400, 1856x2304, 2304x1856,
                1536x2752, 2752x1536, 3168x1344, 4096x1024, 1024x4096, 6144x768, 768x6144, 4096x4096, 5056x3392,
                3392x5056, 4800x3584, 3584x4800, 3712x4608, 4608x3712, 3072x5504, 5504x3072, 6336x2688, 8192x2048,
                2048x8192, 12288x1536, 1536x12288.
            If resolution is set: inputs.reference_images is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.0466 (0.5K), $0.0689 (1K), $0.103 (2K) or $0.153 (4K) per image, and $0.00028 per picture given.
        https://runware.ai/docs/models/google-nano-banana-2
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GoogleNanoBanana2Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GoogleNanoBanana2(GoogleNanoBanana2Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Nano Banana 2: Pictures in 0.5K to 4K from text, up to fourteen pictures and a clip."""


class AsyncGoogleNanoBanana2(
    GoogleNanoBanana2Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Nano Banana 2: Pictures in 0.5K to 4K from text, up to fourteen pictures and a clip."""
