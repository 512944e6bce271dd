# Written by modelwire-codegen from specs/runware/models/openai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.gpt_image25_settings import GptImage25Settings
from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.masked_reference_inputs import MaskedReferenceInputs
from modelwire.runware.objects.watermark_features import WatermarkFeatures
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import Aspect, DependentRequired, Equals, OneOf, Pixels, Present, Rule, When


class GptImage25Params(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """GPT Image 2.5."""

    __docs__: ClassVar[str] = "https://runware.ai/docs"
    model: Literal["openai:gpt-image@2.5-flare", "openai:gpt-image@2.5-sunburst"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.maskImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        When(Equals("settings.background", "transparent"), OneOf("outputFormat", ("PNG", "WEBP"))),
        When(Present("inputs.maskImage"), Present("inputs.referenceImages")),
        Pixels("width", "height", 655360, 8294400),
        Aspect("width", "height", 0.3333333333333333, 3),
    )
    positive_prompt: str = Field(min_length=2, max_length=32000, description="What to make.")
    width: int = Field(default=OMIT, ge=16, le=3840, multiple_of=16, description="Width of the result.")
    height: int = Field(default=OMIT, ge=16, le=3840, multiple_of=16, description="Height of the result.")
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
    inputs: MaskedReferenceInputs = Field(default=OMIT, description="Media to work on.")
    settings: GptImage25Settings = Field(default=OMIT, description="Settings of the model.")
