# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.flux3_image_settings import Flux3ImageSettings
from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.ten_reference_inputs import TenReferenceInputs
from modelwire.runware.objects.watermark_features import WatermarkFeatures
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import (
    All,
    Any_,
    DependentRequired,
    Each,
    Holds,
    IsType,
    Not,
    Pairs,
    Present,
    Rule,
    Vacuous,
    When,
)


class BflFlux3ImageParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """FLUX 3 Image: Pictures of up to 4K from text and up to ten reference pictures, placed by boxes."""

    model_id: ClassVar[str] = "bfl:flux@3-image"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/bfl-flux-3-image"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
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
                    (1168, 496),
                    (1088, 544),
                    (1024, 576),
                    (944, 624),
                    (912, 656),
                    (880, 672),
                    (864, 688),
                    (768, 768),
                    (688, 864),
                    (672, 880),
                    (656, 912),
                    (624, 944),
                    (576, 1024),
                    (544, 1088),
                    (496, 1168),
                    (1568, 672),
                    (1440, 720),
                    (1360, 768),
                    (1248, 832),
                    (1216, 864),
                    (1184, 880),
                    (1152, 912),
                    (1024, 1024),
                    (912, 1152),
                    (880, 1184),
                    (864, 1216),
                    (832, 1248),
                    (768, 1360),
                    (720, 1440),
                    (672, 1568),
                    (3136, 1344),
                    (2896, 1440),
                    (2736, 1536),
                    (2512, 1664),
                    (2416, 1728),
                    (2368, 1776),
                    (2288, 1824),
                    (2048, 2048),
                    (1824, 2288),
                    (1776, 2368),
                    (1728, 2416),
                    (1664, 2512),
                    (1536, 2736),
                    (1440, 2896),
                    (1344, 3136),
                    (6256, 2688),
                    (5792, 2896),
                    (5456, 3072),
                    (5024, 3344),
                    (4848, 3456),
                    (4736, 3552),
                    (4576, 3664),
                    (4096, 4096),
                    (3664, 4576),
                    (3552, 4736),
                    (3456, 4848),
                    (3344, 5024),
                    (3072, 5456),
                    (2896, 5792),
                    (2688, 6256),
                ),
            ),
        ),
        When(Present("resolution"), Present("inputs.referenceImages")),
        When(
            Not(Present("inputs.referenceImages")),
            Vacuous(
                "settings.boundingBoxes",
                Each(
                    "settings.boundingBoxes",
                    All(
                        Not(Present("item.referenceIndex")),
                        Not(Present("item.sourceBox")),
                        IsType("item.targetBox", "array"),
                    ),
                ),
            ),
        ),
    )
    positive_prompt: str = Field(min_length=2, max_length=32000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["0.75K", "1K", "2K", "4K"] = Field(default=OMIT, description="Size class of the result.")
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
    settings: Flux3ImageSettings = Field(default=OMIT, description="Settings of FLUX 3 Image.")
