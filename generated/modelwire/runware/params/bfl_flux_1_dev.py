# Written by modelwire-codegen from specs/runware/models/bfl_flux_1.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.choices import Scheduler
from modelwire.runware.objects.face_refinement import FaceRefinement
from modelwire.runware.objects.flux1_dev_control_net import Flux1DevControlNet
from modelwire.runware.objects.flux1_dev_ip_adapter import Flux1DevIpAdapter
from modelwire.runware.objects.flux_accelerator_options import FluxAcceleratorOptions
from modelwire.runware.objects.hires_fix import HiresFix
from modelwire.runware.objects.image_safety import ImageSafety
from modelwire.runware.objects.layer_features import LayerFeatures
from modelwire.runware.objects.lora_weight import LoraWeight
from modelwire.runware.objects.masked_image_inputs import MaskedImageInputs
from modelwire.runware.objects.outpaint import Outpaint
from modelwire.runware.objects.pu_lid import PuLID
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import Any_, DependentRequired, Present, Rule, Step, When


class BflFlux1DevParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """FLUX.1 [dev]: Pictures from text or from another picture, with masks, LoRAs, ControlNet and IP-Adapters."""

    model_id: ClassVar[str] = "runware:101@1"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/bfl-flux-1-dev"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.maskImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.seedImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("controlNet[].guideImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("ipAdapters[].guideImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("pulid.images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        When(Any_(Present("strength"), Present("inputs.maskImage")), Present("inputs.seedImage")),
        Step("CFGScale", "0.01"),
        Step("strength", "0.01"),
    )
    positive_prompt: str = Field(min_length=2, max_length=3000, description="What to make.")
    width: int = Field(ge=128, le=2048, multiple_of=64, description="Width of the result.")
    height: int = Field(ge=128, le=2048, multiple_of=64, description="Height of the result.")
    seed: int = Field(default=OMIT, ge=0, le=9223372036854775807, description="Same seed, same result.")
    steps: int = Field(default=OMIT, ge=1, le=100, description="Denoising steps.")
    scheduler: Scheduler = Field(default=OMIT, description="Sampling method of the denoising.")
    cfg_scale: float = Field(
        default=OMIT, ge=0, le=20, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
    true_cfg_scale: float = Field(
        default=OMIT,
        serialization_alias="trueCFGScale",
        description="Scale of true classifier-free guidance; higher follows the prompt more.",
    )
    prompt_weighting: Literal["sdEmbeds"] = Field(default=OMIT, description="Notation for weights in the prompt.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    safety: ImageSafety = Field(default=OMIT, description="Content checks.")
    advanced_features: LayerFeatures = Field(default=OMIT, description="Extra features.")
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
    negative_prompt: str = Field(default=OMIT, min_length=2, max_length=3000, description="What to keep out.")
    inputs: MaskedImageInputs = Field(default=OMIT, description="Media to work on.")
    strength: float = Field(default=OMIT, ge=0, le=1, description="How far the result may depart from the input.")
    mask_margin: int = Field(
        default=OMIT, ge=32, le=128, description="Context around the mask that the model also sees."
    )
    accelerator_options: FluxAcceleratorOptions = Field(
        default=OMIT, description="Caching that speeds the denoising up."
    )
    lora: list[LoraWeight] = Field(default=OMIT, min_length=1, description="LoRAs to apply.")
    control_net: list[Flux1DevControlNet] = Field(
        default=OMIT, min_length=1, description="Guide pictures that fix the structure of the result."
    )
    ip_adapters: list[Flux1DevIpAdapter] = Field(
        default=OMIT, min_length=1, description="Guide pictures that fix the style and content of the result."
    )
    pulid: PuLID = Field(default=OMIT, description="Keeps the likeness of a person.")
    outpaint: Outpaint = Field(default=OMIT, description="How far the picture is extended on each side.")
    hires_fix: Literal[True] | HiresFix = Field(
        default=OMIT, description="Makes the picture small first, then enlarges and refines it."
    )
    ultralytics: FaceRefinement = Field(default=OMIT, description="Finds faces and refines them in the same task.")
