# Written by modelwire-codegen from specs/runware/models/rundiffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.choices import Scheduler
from modelwire.runware.objects.accelerator_options import AcceleratorOptions
from modelwire.runware.objects.advanced_features import AdvancedFeatures
from modelwire.runware.objects.image_inputs import ImageInputs
from modelwire.runware.objects.open_face_refinement import OpenFaceRefinement
from modelwire.runware.objects.open_image_safety import OpenImageSafety
from modelwire.runware.objects.open_lora_weight import OpenLoraWeight
from modelwire.runware.objects.open_outpaint import OpenOutpaint
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class ZImageCheckpointParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Checkpoints of Z-Image."""

    __docs__: ClassVar[str] = "https://runware.ai/docs"
    model: Literal["runware:z-image@0", "rundiffusion:200@100", "rundiffusion:300@100"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
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
    positive_prompt: str = Field(description="What to make.")
    width: int = Field(description="Width of the result.")
    height: int = Field(description="Height of the result.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out.")
    inputs: ImageInputs = Field(default=OMIT, description="Media to work on.")
    seed: int = Field(default=OMIT, description="Same seed, same result.")
    steps: int = Field(default=OMIT, description="Denoising steps.")
    scheduler: Scheduler = Field(default=OMIT, description="Sampling method of the denoising.")
    cfg_scale: float = Field(
        default=OMIT, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
    strength: float = Field(default=OMIT, description="How far the result may depart from the input.")
    mask_margin: int = Field(default=OMIT, description="Context around the mask that the model also sees.")
    accelerator_options: AcceleratorOptions = Field(default=OMIT, description="Caching that speeds the denoising up.")
    lora: list[OpenLoraWeight] = Field(default=OMIT, description="LoRAs to apply.")
    outpaint: OpenOutpaint = Field(default=OMIT, description="How far the picture is extended on each side.")
    ultralytics: OpenFaceRefinement = Field(default=OMIT, description="Finds faces and refines them in the same task.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    safety: OpenImageSafety = Field(default=OMIT, description="Content checks.")
    advanced_features: AdvancedFeatures = Field(default=OMIT, description="Extra features.")
    number_results: int = Field(default=OMIT, description="How many results to make.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["JPG", "PNG", "WEBP"] = Field(default=OMIT, description="File format.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
