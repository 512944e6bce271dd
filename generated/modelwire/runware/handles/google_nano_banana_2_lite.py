# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.nano_banana2_lite_provider_settings import (
    NanoBanana2LiteProviderSettingsInput,
    NanoBanana2LiteProviderSettingsObject,
)
from modelwire.runware.inputs.nano_banana2_lite_settings import (
    NanoBanana2LiteSettingsInput,
    NanoBanana2LiteSettingsObject,
)
from modelwire.runware.inputs.reference_clip_inputs import ReferenceClipInputsInput, ReferenceClipInputsObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.google_nano_banana_2_lite import GoogleNanoBanana2LiteParams


class GoogleNanoBanana2LiteInput(TypedDict, total=False):
    """Parameters of GoogleNanoBanana2Lite, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["1K"]
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
    settings: NanoBanana2LiteSettingsInput | NanoBanana2LiteSettingsObject
    provider_settings: NanoBanana2LiteProviderSettingsInput | NanoBanana2LiteProviderSettingsObject


class GoogleNanoBanana2LiteCalls(JobCalls[CallT, JobT]):
    """Nano Banana 2 Lite: Pictures in 1K from text, up to fourteen pictures and a clip."""

    if TYPE_CHECKING:
        params: type[GoogleNanoBanana2LiteParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["1K"] = OMIT,
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
        settings: NanoBanana2LiteSettingsInput | NanoBanana2LiteSettingsObject = OMIT,
        provider_settings: NanoBanana2LiteProviderSettingsInput | NanoBanana2LiteProviderSettingsObject = OMIT,
    ) -> CallT:
        """Nano Banana 2 Lite: Pictures in 1K from text, up to fourteen pictures and a clip.

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
            settings: Settings of Nano Banana 2 Lite.
            provider_settings: Settings passed to Google.

        Rules:
            width needs height.
            height needs width.
            If not (inputs.reference_images has at least 1 item): width and height are set.
            Not allowed: resolution is set and (width or height is set).
            If width or height is set: width x height is one of 1024x1024, 1264x848, 848x1264, 1200x896, 896x1200,
                928x1152, 1152x928, 768x1376, 1376x768, 1584x672, 2048x512, 512x2048, 3072x384, 384x3072.
            If resolution is set: inputs.reference_images is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: per million tokens $0.25 in, $1.50 for text and $30 for pictures out; a picture of 1K costs $0.0336.
        https://runware.ai/docs/models/google-nano-banana-2-lite
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GoogleNanoBanana2LiteInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GoogleNanoBanana2Lite(GoogleNanoBanana2LiteCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Nano Banana 2 Lite: Pictures in 1K from text, up to fourteen pictures and a clip."""


class AsyncGoogleNanoBanana2Lite(
    GoogleNanoBanana2LiteCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Nano Banana 2 Lite: Pictures in 1K from text, up to fourteen pictures and a clip."""
