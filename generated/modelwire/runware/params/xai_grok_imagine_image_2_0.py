# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.grok_imagine_image2_inputs import GrokImagineImage2Inputs
from modelwire.runware.objects.grok_imagine_image2_settings import GrokImagineImage2Settings
from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.watermark_features import WatermarkFeatures
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import All, Any_, Count, DependentRequired, Holds, Not, Pairs, Present, Rule, When


class XaiGrokImagineImage20Params(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Grok Imagine Image 2.0: Pictures in 1K or 2K from text, with up to three reference pictures."""

    model_id: ClassVar[str] = "xai:grok-imagine@image-2.0"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/xai-grok-imagine-image-2-0"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        When(Not(Count("inputs.referenceImages", ge=1)), Present("width", "height")),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(
            Any_(Present("width"), Present("height")),
            Pairs(
                "width",
                "height",
                (
                    (1024, 1024),
                    (864, 1152),
                    (1152, 864),
                    (720, 1280),
                    (1280, 720),
                    (832, 1248),
                    (1248, 832),
                    (576, 1248),
                    (1248, 576),
                    (576, 1280),
                    (1280, 576),
                    (704, 1408),
                    (1408, 704),
                    (2048, 2048),
                    (1776, 2368),
                    (2368, 1776),
                    (1584, 2816),
                    (2816, 1584),
                    (1664, 2496),
                    (2496, 1664),
                    (1344, 2912),
                    (2912, 1344),
                    (1440, 3200),
                    (3200, 1440),
                    (1456, 2912),
                    (2912, 1456),
                ),
            ),
        ),
        When(Present("resolution"), Present("inputs.referenceImages")),
    )
    positive_prompt: str = Field(min_length=1, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["1K", "2K"] = Field(default=OMIT, description="Size class of the result.")
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
    inputs: GrokImagineImage2Inputs = Field(default=OMIT, description="Pictures that guide the result.")
    settings: GrokImagineImage2Settings = Field(default=OMIT, description="Settings of Grok Imagine Image 2.0.")
