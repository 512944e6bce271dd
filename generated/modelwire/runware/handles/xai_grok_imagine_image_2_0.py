# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.grok_imagine_image2_inputs import (
    GrokImagineImage2InputsInput,
    GrokImagineImage2InputsObject,
)
from modelwire.runware.inputs.grok_imagine_image2_settings import (
    GrokImagineImage2SettingsInput,
    GrokImagineImage2SettingsObject,
)
from modelwire.runware.inputs.image_safety import ImageSafetyInput, ImageSafetyObject
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput, WatermarkFeaturesObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.xai_grok_imagine_image_2_0 import XaiGrokImagineImage20Params


class XaiGrokImagineImage20Input(TypedDict, total=False):
    """Parameters of XaiGrokImagineImage20, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["1K", "2K"]
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
    inputs: GrokImagineImage2InputsInput | GrokImagineImage2InputsObject
    settings: GrokImagineImage2SettingsInput | GrokImagineImage2SettingsObject


class XaiGrokImagineImage20Calls(JobCalls[CallT, JobT]):
    """Grok Imagine Image 2.0: Pictures in 1K or 2K from text, with up to three reference pictures."""

    if TYPE_CHECKING:
        params: type[XaiGrokImagineImage20Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["1K", "2K"] = OMIT,
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
        inputs: GrokImagineImage2InputsInput | GrokImagineImage2InputsObject = OMIT,
        settings: GrokImagineImage2SettingsInput | GrokImagineImage2SettingsObject = OMIT,
    ) -> CallT:
        """Grok Imagine Image 2.0: Pictures in 1K or 2K from text, with up to three reference pictures.

        Args:
            positive_prompt: What to make. At least 1 character.
            width: Width of the result. In px.
            height: Height of the result. In px.
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
            inputs: Pictures that guide the result.
            settings: Settings of Grok Imagine Image 2.0.

        Rules:
            width needs height.
            height needs width.
            If not (inputs.reference_images has at least 1 item): width and height are set.
            Not allowed: resolution is set and (width or height is set).
            If width or height is set: width x height is one of 1024x1024, 864x1152, 1152x864, 720x1280, 1280x720,
                832x1248, 1248x832, 576x1248, 1248x576, 576x1280, 1280x576, 704x1408, 1408x704, 2048x2048, 1776x2368,
                2368x1776, 1584x2816, 2816x1584, 1664x2496, 2496x1664, 1344x2912, 2912x1344, 1440x3200, 3200x1440,
                1456x2912, 2912x1456.
            If resolution is set: inputs.reference_images is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.04 to $0.08 per image by quality and size, and $0.01 per picture given.
        https://runware.ai/docs/models/xai-grok-imagine-image-2-0
        """
        return self._run(locals())

    def submit(self, **params: Unpack[XaiGrokImagineImage20Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class XaiGrokImagineImage20(XaiGrokImagineImage20Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Grok Imagine Image 2.0: Pictures in 1K or 2K from text, with up to three reference pictures."""


class AsyncXaiGrokImagineImage20(
    XaiGrokImagineImage20Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Grok Imagine Image 2.0: Pictures in 1K or 2K from text, with up to three reference pictures."""
