# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class ImageGenerationObject:
    """Marks a `ImageGeneration` in signatures, which need no Pydantic for it."""


class ImageGenerationInput(TypedDict, total=False):
    """Makes and changes pictures."""

    type: Required[Literal["image_generation"]]
    """Kind of tool."""
    model: str
    """Image model that does it."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Width and height, in pixels. Known values: 1024x1024, 1024x1536, 1536x1024, auto; others are passed on. The
    service's default is "auto"."""
    quality: Literal["low", "medium", "high", "auto"]
    """How much work goes into a picture. The service's default is "auto"."""
    background: Literal["transparent", "opaque", "auto"]
    """What is behind the subject. The service's default is "auto"."""
    output_format: Literal["png", "webp", "jpeg"]
    """File format. The service's default is "png"."""
    output_compression: int
    """Quality of the compression. 0 to 100 percent. The service's default is 100."""
    moderation: Literal["auto", "low"]
    """How strictly pictures are judged. The service's default is "auto"."""
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the pictures that go in."""
    input_image_mask: Mapping[str, Any]
    """Where to change a picture, as image_url or file_id."""
    partial_images: int
    """Drafts to show while streaming. 0 to 3. The service's default is 0."""
