# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.nano_banana2_lite_provider_settings import NanoBanana2LiteProviderSettings
from modelwire.runware.objects.nano_banana2_lite_settings import NanoBanana2LiteSettings
from modelwire.runware.objects.reference_clip_inputs import ReferenceClipInputs
from modelwire.runware.objects.watermark_features import WatermarkFeatures
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import All, Any_, Count, DependentRequired, Holds, Not, Pairs, Present, Rule, When


class GoogleNanoBanana2LiteParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Nano Banana 2 Lite: Pictures in 1K from text, up to fourteen pictures and a clip."""

    model_id: ClassVar[str] = "google:nano-banana@2-lite"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/google-nano-banana-2-lite"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
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
                    (1264, 848),
                    (848, 1264),
                    (1200, 896),
                    (896, 1200),
                    (928, 1152),
                    (1152, 928),
                    (768, 1376),
                    (1376, 768),
                    (1584, 672),
                    (2048, 512),
                    (512, 2048),
                    (3072, 384),
                    (384, 3072),
                ),
            ),
        ),
        When(Present("resolution"), Present("inputs.referenceImages")),
    )
    positive_prompt: str = Field(min_length=3, max_length=45000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["1K"] = Field(default=OMIT, description="Size class of the result.")
    seed: int = Field(default=OMIT, ge=0, le=2147483647, description="Same seed, same result.")
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
    inputs: ReferenceClipInputs = Field(default=OMIT, description="Media to work on.")
    settings: NanoBanana2LiteSettings = Field(default=OMIT, description="Settings of Nano Banana 2 Lite.")
    provider_settings: NanoBanana2LiteProviderSettings = Field(default=OMIT, description="Settings passed to Google.")
