# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.choices import Scheduler
from modelwire.runware.objects.advanced_features import AdvancedFeatures
from modelwire.runware.objects.any_face_refinement import AnyFaceRefinement
from modelwire.runware.objects.any_lora_weight import AnyLoraWeight
from modelwire.runware.objects.embedding_weight import EmbeddingWeight
from modelwire.runware.objects.open_hires_fix import OpenHiresFix
from modelwire.runware.objects.open_image_safety import OpenImageSafety
from modelwire.runware.objects.open_masked_image_inputs import OpenMaskedImageInputs
from modelwire.runware.objects.open_outpaint import OpenOutpaint
from modelwire.runware.objects.refiner import Refiner
from modelwire.runware.objects.stable_diffusion_control_net import StableDiffusionControlNet
from modelwire.runware.objects.stable_diffusion_ip_adapter import StableDiffusionIpAdapter
from modelwire.runware.objects.u_net_accelerator_options import UNetAcceleratorOptions
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class SdxlTurboParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """SDXL Turbo: Pictures with any model of the SDXL Turbo architecture."""

    model_id: ClassVar[str] = "sdxl-turbo"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.maskImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.seedImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("controlNet[].guideImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("ipAdapters[].guideImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    positive_prompt: str = Field(description="What to make.")
    width: int = Field(ge=128, le=2048, description="Width of the result.")
    height: int = Field(ge=128, le=2048, description="Height of the result.")
    model: str = Field(min_length=1, description="Model to run, by its id, such as civitai:133005@782002.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out.")
    inputs: OpenMaskedImageInputs = Field(default=OMIT, description="Media to work on.")
    seed: int = Field(default=OMIT, ge=0, le=9223372036854775807, description="Same seed, same result.")
    steps: int = Field(default=OMIT, ge=1, le=50, description="Denoising steps.")
    scheduler: Scheduler = Field(default=OMIT, description="Sampling method of the denoising.")
    cfg_scale: float = Field(
        default=OMIT, ge=0, le=30, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
    prompt_weighting: Literal["compel", "sdEmbeds"] = Field(
        default=OMIT, description="Notation for weights in the prompt."
    )
    lora: list[AnyLoraWeight] = Field(default=OMIT, min_length=1, description="LoRAs to apply.")
    clip_skip: int = Field(default=OMIT, ge=0, le=4, description="Layers of the text encoder to skip.")
    vae: str = Field(default=OMIT, description="VAE that decodes the picture.")
    accelerator_options: UNetAcceleratorOptions = Field(
        default=OMIT, description="Caching that speeds the denoising up."
    )
    control_net: list[StableDiffusionControlNet] = Field(
        default=OMIT, min_length=1, description="Guide pictures that fix the structure of the result."
    )
    ip_adapters: list[StableDiffusionIpAdapter] = Field(
        default=OMIT, min_length=1, description="Guide pictures that fix the style and content of the result."
    )
    refiner: Refiner = Field(default=OMIT, description="Second model that takes over for the last steps.")
    embeddings: list[EmbeddingWeight] = Field(default=OMIT, description="Embeddings to apply.")
    outpaint: OpenOutpaint = Field(default=OMIT, description="How far the picture is extended on each side.")
    hires_fix: bool | OpenHiresFix = Field(
        default=OMIT, description="Makes the picture small first, then enlarges and refines it."
    )
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
    strength: float = Field(default=OMIT, ge=0, le=1, description="How far the result may depart from the input.")
    mask_margin: int = Field(
        default=OMIT, ge=32, le=128, description="Context around the mask that the model also sees."
    )
