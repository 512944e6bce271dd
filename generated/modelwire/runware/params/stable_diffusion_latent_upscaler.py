# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.image_inputs import ImageInputs
from modelwire.runware.objects.upscale_settings import UpscaleSettings
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class StableDiffusionLatentUpscalerParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Stable Diffusion Latent Upscaler: Enlarges a picture."""

    model_id: ClassVar[str] = "runware:502@1"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/stable-diffusion-latent-upscaler"
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
    )
    inputs: ImageInputs = Field(description="Media to work on.")
    settings: UpscaleSettings = Field(default=OMIT, description="Settings of the model.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["JPG", "PNG", "WEBP"] = Field(default=OMIT, description="File format.")
    delivery_method: Literal["sync", "async"] | str = Field(default=OMIT, description="How the result comes back.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    upscale_factor: Literal[2] = Field(default=OMIT, description="How many times wider and higher the result is.")
