# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.choices import Scheduler
from modelwire.runware.objects.advanced_features import AdvancedFeatures
from modelwire.runware.objects.any_face_refinement import AnyFaceRefinement
from modelwire.runware.objects.any_lora_weight import AnyLoraWeight
from modelwire.runware.objects.kontext_inputs import KontextInputs
from modelwire.runware.objects.open_image_safety import OpenImageSafety
from modelwire.runware.objects.transformer_accelerator_options import TransformerAcceleratorOptions
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class Flux1KontextDevParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """FLUX.1 Kontext [dev] (architecture): Pictures and edits with any model of the FLUX.1 Kontext [dev] architecture."""

    model_id: ClassVar[str] = "flux-1-kontext-dev"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    positive_prompt: str = Field(description="What to make.")
    model: str = Field(min_length=1, description="Model to run, by its id, such as civitai:133005@782002.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    seed: int = Field(default=OMIT, ge=0, le=9223372036854775807, description="Same seed, same result.")
    steps: int = Field(default=OMIT, ge=1, le=50, description="Denoising steps.")
    scheduler: Scheduler = Field(default=OMIT, description="Sampling method of the denoising.")
    cfg_scale: float = Field(
        default=OMIT, ge=0, le=20, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
    true_cfg_scale: float = Field(
        default=OMIT,
        serialization_alias="trueCFGScale",
        description="Scale of true classifier-free guidance; higher follows the prompt more.",
    )
    accelerator_options: TransformerAcceleratorOptions = Field(
        default=OMIT, description="Caching that speeds the denoising up."
    )
    lora: list[AnyLoraWeight] = Field(default=OMIT, min_length=1, description="LoRAs to apply.")
    ultralytics: AnyFaceRefinement = Field(default=OMIT, description="Finds faces and refines them in the same task.")
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
    inputs: KontextInputs = Field(default=OMIT, description="Pictures to edit.")
