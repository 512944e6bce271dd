# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.image_reference import ImageReferenceInput, ImageReferenceObject
from modelwire.openai.inputs.svg_authoring import SvgAuthoringInput, SvgAuthoringObject


class ImageGenerationToolObject:
    """Marks a `ImageGenerationTool` in signatures, which need no Pydantic for it."""


class ImageGenerationToolInput(TypedDict, total=False):
    """Makes and changes pictures."""

    type: Required[Literal["image_generation"]]
    """Kind of tool."""
    model: str
    """Image model that does it."""
    action: Literal["generate", "edit", "auto"]
    """Make a picture, change one, or let the model choose."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Width and height, in pixels. Known values: 1024x1024, 1024x1536, 1536x1024, auto; others are passed on. The
    service's default is "auto"."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """How much work goes into a picture. The service's default is "auto"."""
    background: Literal["transparent", "opaque", "auto"]
    """What is behind the subject. The service's default is "auto"."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """File format. The service's default is "png"."""
    output_compression: int
    """Quality of the compression. 0 to 100 percent. The service's default is 100."""
    moderation: Literal["auto", "low"]
    """How strictly pictures are judged. The service's default is "auto"."""
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the pictures that go in."""
    input_image_mask: ImageReferenceInput | ImageReferenceObject
    """Where to change a picture."""
    partial_images: int
    """Unfinished pictures to show while streaming. 0 to 3. The service's default is 0."""
    complexity: Literal["low", "medium", "high"]
    """How rich a drawing shall be."""
    frame_count: int
    """Pictures in an animation. 2 to 16. The service's default is 9."""
    frame_duration_ms: int
    """How long each of them is shown. In ms. The service's default is 200."""
    svg: SvgAuthoringInput | SvgAuthoringObject
    """How vector drawings are made."""
