# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.choices import Scheduler
from modelwire.runware.objects.flux2_klein_inputs import Flux2KleinInputs
from modelwire.runware.objects.flux_accelerator_options import FluxAcceleratorOptions
from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.lora_weight import LoraWeight
from modelwire.runware.objects.watermark_features import WatermarkFeatures
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import All, DependentRequired, Holds, Not, Present, Rule, Step


class BflFlux2Klein9bParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """FLUX.2 [klein] 9B: Pictures from text, with up to four reference pictures and LoRAs."""

    model_id: ClassVar[str] = "runware:400@2"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/bfl-flux-2-klein-9b"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        Holds(Not(All(Present("acceleration"), Present("acceleratorOptions")))),
        Step("CFGScale", "0.01"),
    )
    positive_prompt: str = Field(min_length=1, max_length=10000, description="What to make.")
    width: int = Field(ge=128, le=2048, multiple_of=16, description="Width of the result.")
    height: int = Field(ge=128, le=2048, multiple_of=16, description="Height of the result.")
    seed: int = Field(default=OMIT, ge=0, le=9223372036854775807, description="Same seed, same result.")
    steps: int = Field(default=OMIT, ge=1, le=50, description="Denoising steps.")
    acceleration: Literal["none", "low", "medium", "high"] = Field(
        default=OMIT, description="How hard to speed the task up."
    )
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
    negative_prompt: str = Field(default=OMIT, min_length=1, max_length=10000, description="What to keep out.")
    inputs: Flux2KleinInputs = Field(default=OMIT, description="Media to work on.")
    scheduler: Scheduler = Field(default=OMIT, description="Sampling method of the denoising.")
    cfg_scale: float = Field(
        default=OMIT, ge=1, le=20, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
    accelerator_options: FluxAcceleratorOptions = Field(
        default=OMIT, description="Caching that speeds the denoising up."
    )
    lora: list[LoraWeight] = Field(default=OMIT, min_length=1, description="LoRAs to apply.")
