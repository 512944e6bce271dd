# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.image_generation_tool import ImageGenerationToolObject
from modelwire.openai.objects.image_reference import ImageReference
from modelwire.openai.objects.svg_authoring import SvgAuthoring
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ImageGenerationTool(Object, ImageGenerationToolObject):
    """Makes and changes pictures."""

    type: Literal["image_generation"] = Field(description="Kind of tool.")
    model: str = Field(default=OMIT, description="Image model that does it.")
    action: Literal["generate", "edit", "auto"] = Field(
        default=OMIT, description="Make a picture, change one, or let the model choose."
    )
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str = Field(
        default=OMIT, description="Width and height, in pixels."
    )
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = Field(
        default=OMIT, description="How much work goes into a picture."
    )
    background: Literal["transparent", "opaque", "auto"] = Field(
        default=OMIT, description="What is behind the subject."
    )
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = Field(default=OMIT, description="File format.")
    output_compression: int = Field(default=OMIT, ge=0, le=100, description="Quality of the compression.")
    moderation: Literal["auto", "low"] = Field(default=OMIT, description="How strictly pictures are judged.")
    input_fidelity: Literal["high", "low"] | None = Field(
        default=OMIT, description="How closely to keep to the pictures that go in."
    )
    input_image_mask: ImageReference = Field(default=OMIT, description="Where to change a picture.")
    partial_images: int = Field(default=OMIT, ge=0, le=3, description="Unfinished pictures to show while streaming.")
    complexity: Literal["low", "medium", "high"] = Field(default=OMIT, description="How rich a drawing shall be.")
    frame_count: int = Field(default=OMIT, ge=2, le=16, description="Pictures in an animation.")
    frame_duration_ms: int = Field(default=OMIT, description="How long each of them is shown.")
    svg: SvgAuthoring = Field(default=OMIT, description="How vector drawings are made.")
