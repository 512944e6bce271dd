# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.flux2_max_inputs import Flux2MaxInputs
from modelwire.runware.objects.flux2_provider_settings import Flux2ProviderSettings
from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.watermark_features import WatermarkFeatures
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class BflFlux2MaxParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """FLUX.2 [max]: Pictures from text, with up to eight reference pictures."""

    model_id: ClassVar[str] = "bfl:7@1"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/bfl-flux-2-max"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    positive_prompt: str = Field(description="What to make.")
    width: int = Field(default=OMIT, ge=256, le=2048, description="Width of the result.")
    height: int = Field(default=OMIT, ge=256, le=2048, description="Height of the result.")
    seed: int = Field(default=OMIT, ge=0, le=9223372036854775807, description="Same seed, same result.")
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
    inputs: Flux2MaxInputs = Field(default=OMIT, description="Pictures that guide the result.")
    provider_settings: Flux2ProviderSettings = Field(default=OMIT, description="Settings for the provider.")
