# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.flux3_image_settings import Flux3ImageSettingsInput, Flux3ImageSettingsObject
from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.ten_reference_inputs import TenReferenceInputsInput, TenReferenceInputsObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bfl_flux_3_image import BflFlux3ImageParams


class BflFlux3ImageInput(TypedDict, total=False):
    """Parameters of BflFlux3Image, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["0.75K", "1K", "2K", "4K"]
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
    settings: Flux3ImageSettingsInput | Flux3ImageSettingsObject


class BflFlux3ImageCalls(JobCalls[CallT, JobT]):
    """FLUX 3 Image: Pictures of up to 4K from text and up to ten reference pictures, placed by boxes."""

    if TYPE_CHECKING:
        params: type[BflFlux3ImageParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["0.75K", "1K", "2K", "4K"] = OMIT,
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
        settings: Flux3ImageSettingsInput | Flux3ImageSettingsObject = OMIT,
    ) -> CallT:
        """FLUX 3 Image: Pictures of up to 4K from text and up to ten reference pictures, placed by boxes.

        Args:
            positive_prompt: What to make. 2 to 32000 characters.
            width: Width of the result. In px. The service's default is 1024.
            height: Height of the result. In px. The service's default is 1024.
            resolution: Size class of the result. The service's default is "1K".
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
            settings: Settings of FLUX 3 Image.

        Rules:
            width needs height.
            height needs width.
            Not allowed: resolution is set and (width or height is set).
            If width or height is set: width x height is one of 1168x496, 1088x544, 1024x576, 944x624, 912x656, 880x672,
                864x688, 768x768, 688x864, 672x880, 656x912, 624x944, 576x1024, 544x1088, 496x1168, 1568x672, 1440x720,
                1360x768, 1248x832, 1216x864, 1184x880, 1152x912, 1024x1024, 912x1152, 880x1184, 864x1216, 832x1248,
                768x1360, 720x1440, 672x1568, 3136x1344, 2896x1440, 2736x1536, 2512x1664, 2416x1728, 2368x1776,
                2288x1824, 2048x2048, 1824x2288, 1776x2368, 1728x2416, 1664x2512, 1536x2736, 1440x2896, 1344x3136,
                6256x2688, 5792x2896, 5456x3072, 5024x3344, 4848x3456, 4736x3552, 4576x3664, 4096x4096, 3664x4576,
                3552x4736, 3456x4848, 3344x5024, 3072x5456, 2896x5792, 2688x6256.
            If resolution is set: inputs.reference_images is set.
            If inputs.reference_images is not set: for each item of settings.bounding_boxes, reference_index of the item
                is not set, source_box of the item is not set and target_box of the item is a list.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.041 (0.75K), $0.048 (1K), $0.10 (2K) or $0.607 (4K) per image.
        https://runware.ai/docs/models/bfl-flux-3-image
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BflFlux3ImageInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BflFlux3Image(BflFlux3ImageCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """FLUX 3 Image: Pictures of up to 4K from text and up to ten reference pictures, placed by boxes."""


class AsyncBflFlux3Image(
    BflFlux3ImageCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """FLUX 3 Image: Pictures of up to 4K from text and up to ten reference pictures, placed by boxes."""
