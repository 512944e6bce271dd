# Written by modelwire-codegen from specs/runware/models/vectorizing.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.image_settings import ImageSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class RecraftV4VectorParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Recraft V4 Vector: Vector pictures from text."""

    model_id: ClassVar[str] = "recraft:v4@vector"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/recraft-v4-vector"
    positive_prompt: str = Field(description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    settings: ImageSettings = Field(default=OMIT, description="Settings of the model.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["SVG"] = Field(default=OMIT, description="File format.")
    delivery_method: Literal["sync", "async"] | str = Field(default=OMIT, description="How the result comes back.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
