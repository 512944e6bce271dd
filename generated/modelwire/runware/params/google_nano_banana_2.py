# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.nano_banana2_provider_settings import NanoBanana2ProviderSettings
from modelwire.runware.objects.nano_banana2_settings import NanoBanana2Settings
from modelwire.runware.objects.reference_clip_inputs import ReferenceClipInputs
from modelwire.runware.objects.watermark_features import WatermarkFeatures
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import All, Any_, DependentRequired, Holds, Not, Pairs, Present, Rule, When


class GoogleNanoBanana2Params(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Nano Banana 2: Pictures in 0.5K to 4K from text, up to fourteen pictures and a clip."""

    model_id: ClassVar[str] = "google:4@3"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/google-nano-banana-2"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(
            Any_(Present("width"), Present("height")),
            Pairs(
                "width",
                "height",
                (
                    (512, 512),
                    (632, 424),
                    (424, 632),
                    (600, 448),
                    (448, 600),
                    (464, 576),
                    (576, 464),
                    (384, 688),
                    (688, 384),
                    (792, 168),
                    (1024, 256),
                    (256, 1024),
                    (1536, 192),
                    (192, 1536),
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
                    (4096, 1024),
                    (1024, 4096),
                    (6144, 768),
                    (768, 6144),
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
                    (8192, 2048),
                    (2048, 8192),
                    (12288, 1536),
                    (1536, 12288),
                ),
            ),
        ),
        When(Present("resolution"), Present("inputs.referenceImages")),
    )
    positive_prompt: str = Field(min_length=3, max_length=45000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["0.5K", "1K", "2K", "4K"] = Field(default=OMIT, description="Size class of the result.")
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
    settings: NanoBanana2Settings = Field(default=OMIT, description="Settings of Nano Banana 2.")
    provider_settings: NanoBanana2ProviderSettings = Field(default=OMIT, description="Settings passed to Google.")
