# Written by modelwire-codegen from specs/runware/models/meta.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.muse_image_settings import MuseImageSettingsInput, MuseImageSettingsObject
from modelwire.runware.inputs.ten_reference_inputs import TenReferenceInputsInput, TenReferenceInputsObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.meta_muse_image import MetaMuseImageParams


class MetaMuseImageInput(TypedDict, total=False):
    """Parameters of MetaMuseImage, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["2K"]
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
    inputs: TenReferenceInputsInput | TenReferenceInputsObject
    settings: MuseImageSettingsInput | MuseImageSettingsObject


class MetaMuseImageCalls(JobCalls[CallT, JobT]):
    """Muse Image: Pictures in 2K from text, with up to ten reference pictures and search."""

    if TYPE_CHECKING:
        params: type[MetaMuseImageParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["2K"] = OMIT,
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
        inputs: TenReferenceInputsInput | TenReferenceInputsObject = OMIT,
        settings: MuseImageSettingsInput | MuseImageSettingsObject = OMIT,
    ) -> CallT:
        """Muse Image: Pictures in 2K from text, with up to ten reference pictures and search.

        Args:
            positive_prompt: What to make. 1 to 200000 characters.
            width: Width of the result. In px. The service's default is 1920.
            height: Height of the result. In px. The service's default is 1280.
            resolution: Size class of the result.
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
            settings: Settings of Muse Image.

        Rules:
            width needs height.
            height needs width.
            Not allowed: resolution is set and (width or height is set).
            If resolution is set: inputs.reference_images is set.
            If width or height is set: width x height is one of 1600x1600, 1920x1280, 1280x1920, 1792x1344, 1344x1792,
                2048x1152, 1152x2048, 2352x1008.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.01 per image.
        https://runware.ai/docs/models/meta-muse-image
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MetaMuseImageInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MetaMuseImage(MetaMuseImageCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Muse Image: Pictures in 2K from text, with up to ten reference pictures and search."""


class AsyncMetaMuseImage(
    MetaMuseImageCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Muse Image: Pictures in 2K from text, with up to ten reference pictures and search."""
