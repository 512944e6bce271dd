# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.advanced_features import AdvancedFeatures
from modelwire.runware.objects.google_provider_settings import GoogleProviderSettings
from modelwire.runware.objects.image_inputs import ImageInputs
from modelwire.runware.objects.image_settings import ImageSettings
from modelwire.runware.objects.open_image_safety import OpenImageSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import (
    All,
    Any_,
    DependentRequired,
    Holds,
    InRange,
    Not,
    OneOf,
    Pairs,
    Present,
    Rule,
    Vacuous,
    When,
)


class GoogleNanoBananaProParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Nano Banana Pro: Pictures in 1K to 4K from text or from other pictures."""

    model_id: ClassVar[str] = "google:4@2"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/google-nano-banana-pro"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.seedImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.mask", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.maskImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.video", kind="video", forms=("url", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
        MediaSlot("inputs.documents[]", kind="file", forms=("url", "base64", "id")),
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        Holds(Any_(Present("width", "height"), Present("inputs.referenceImages"))),
        When(Present("resolution"), Present("inputs.referenceImages")),
        Holds(
            All(
                All(
                    Vacuous("settings.temperature", InRange("settings.temperature", ge=0, le=2)),
                    Vacuous("settings.topP", InRange("settings.topP", ge=0, le=1)),
                ),
                Vacuous(
                    "providerSettings.google.safetyTolerance",
                    OneOf("providerSettings.google.safetyTolerance", ("high", "medium", "low", "none", "off")),
                ),
            )
        ),
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
                    (1548, 672),
                    (2048, 2048),
                    (2528, 1696),
                    (1696, 2528),
                    (2400, 1792),
                    (1792, 2400),
                    (1856, 2304),
                    (2304, 1856),
                    (1536, 2752),
                    (2752, 1536),
                    (3168, 1344),
                    (4096, 4096),
                    (5056, 3392),
                    (3392, 5056),
                    (4800, 3584),
                    (3584, 4800),
                    (3712, 4608),
                    (4608, 3712),
                    (3072, 5504),
                    (5504, 3072),
                    (6336, 2688),
                ),
            ),
        ),
    )
    positive_prompt: str = Field(min_length=3, max_length=45000, description="What to make.")
    inputs: ImageInputs = Field(default=OMIT, description="Media to work on.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["1K", "2K", "4K"] = Field(default=OMIT, description="Size class of the result.")
    seed: int = Field(default=OMIT, ge=0, le=2147483647, description="Same seed, same result.")
    settings: ImageSettings = Field(default=OMIT, description="Settings of the model.")
    provider_settings: GoogleProviderSettings = Field(default=OMIT, description="Settings for the provider.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    safety: OpenImageSafety = Field(default=OMIT, description="Content checks.")
    advanced_features: AdvancedFeatures = Field(default=OMIT, description="Extra features.")
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
