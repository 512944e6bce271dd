# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `make generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.one_image_inputs import OneImageInputs
from modelwire_runtime.media import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import AsyncImageResult, ImageResult


class UpscaleImageParams(Params[ImageResult, AsyncImageResult]):
    """Upscale Image: Enlarges a picture."""

    model_id: ClassVar[str] = "upscale-image"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.image", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    inputs: OneImageInputs = Field(description="Media to work on.")
    model: str = Field(min_length=1, description="Model to run, by its id, such as civitai:133005@782002.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(
        default=OMIT, serialization_alias="includeCost", description="Report the price with the result."
    )
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, serialization_alias="outputType", description="Form in which the result comes."
    )
    output_format: Literal["JPG", "PNG", "WEBP"] = Field(
        default=OMIT, serialization_alias="outputFormat", description="File format."
    )
    output_quality: int = Field(
        default=OMIT, ge=20, le=99, serialization_alias="outputQuality", description="Quality of the compression."
    )
    upload_endpoint: str = Field(
        default=OMIT, serialization_alias="uploadEndpoint", description="Gets the finished file by PUT."
    )
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(
        default=OMIT, serialization_alias="deliveryMethod", description="How the result comes back."
    )
