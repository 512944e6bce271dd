# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.image_generation import ImageGenerationObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ImageGeneration(Object, ImageGenerationObject):
    """Makes and changes pictures."""

    type: Literal["image_generation"] = Field(description="Kind of tool.")
    model: str = Field(default=OMIT, description="Image model that does it.")
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str = Field(
        default=OMIT, description="Width and height, in pixels."
    )
    quality: Literal["low", "medium", "high", "auto"] = Field(
        default=OMIT, description="How much work goes into a picture."
    )
    background: Literal["transparent", "opaque", "auto"] = Field(
        default=OMIT, description="What is behind the subject."
    )
    output_format: Literal["png", "webp", "jpeg"] = Field(default=OMIT, description="File format.")
    output_compression: int = Field(default=OMIT, ge=0, le=100, description="Quality of the compression.")
    moderation: Literal["auto", "low"] = Field(default=OMIT, description="How strictly pictures are judged.")
    input_fidelity: Literal["high", "low"] | None = Field(
        default=OMIT, description="How closely to keep to the pictures that go in."
    )
    input_image_mask: dict[str, Any] = Field(
        default=OMIT, description="Where to change a picture, as image_url or file_id."
    )
    partial_images: int = Field(default=OMIT, ge=0, le=3, description="Drafts to show while streaming.")
