# Written by modelwire-codegen from specs/runware/models/alibaba_image.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.advanced_features import AdvancedFeatures
from modelwire.runware.objects.open_image_safety import OpenImageSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class AlibabaWan25PreviewImageParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Wan 2.5 Preview Image: Pictures from text."""

    model_id: ClassVar[str] = "runware:201@10"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/alibaba-wan2-5-preview-image"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    positive_prompt: str = Field(description="What to make.")
    width: int = Field(description="Width of the result.")
    height: int = Field(description="Height of the result.")
    provider_settings: dict[str, Any] = Field(default=OMIT, description="Settings for the provider.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    safety: OpenImageSafety = Field(default=OMIT, description="Content checks.")
    advanced_features: AdvancedFeatures = Field(default=OMIT, description="Extra features.")
    number_results: int = Field(default=OMIT, description="How many results to make.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["JPG", "PNG", "WEBP"] = Field(default=OMIT, description="File format.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
