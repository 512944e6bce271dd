# Written by modelwire-codegen from specs/runware/models/meta.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.muse_image_settings import MuseImageSettings
from modelwire.runware.objects.ten_reference_inputs import TenReferenceInputs
from modelwire.runware.objects.watermark_features import WatermarkFeatures
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import All, Any_, DependentRequired, Holds, Not, Pairs, Present, Rule, When


class MetaMuseImageParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Muse Image: Pictures in 2K from text, with up to ten reference pictures and search."""

    model_id: ClassVar[str] = "meta:muse@image"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/meta-muse-image"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(Present("resolution"), Present("inputs.referenceImages")),
        When(
            Any_(Present("width"), Present("height")),
            Pairs(
                "width",
                "height",
                (
                    (1600, 1600),
                    (1920, 1280),
                    (1280, 1920),
                    (1792, 1344),
                    (1344, 1792),
                    (2048, 1152),
                    (1152, 2048),
                    (2352, 1008),
                ),
            ),
        ),
    )
    positive_prompt: str = Field(min_length=1, max_length=200000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["2K"] = Field(default=OMIT, description="Size class of the result.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    safety: ImageSafety = Field(default=OMIT, description="Content checks.")
    advanced_features: WatermarkFeatures = Field(default=OMIT, description="Extra features.")
    number_results: int = Field(default=OMIT, ge=1, le=20, description="How many results to make.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["JPG", "PNG", "WEBP"] = Field(default=OMIT, description="File format.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    inputs: TenReferenceInputs = Field(default=OMIT, description="Media to work on.")
    settings: MuseImageSettings = Field(default=OMIT, description="Settings of Muse Image.")
