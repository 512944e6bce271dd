# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class GptImageParams(Params[ImageResult, AsyncImageResult]):
    """Picture by GPT Image: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: Literal["gpt-image-1", "gpt-image-1.5", "gpt-image-1-mini"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    prompt: str = Field(max_length=32000, description="What to make.")
    n: int | None = Field(default=OMIT, ge=1, le=10, description="Number of pictures.")
    background: Literal["transparent", "opaque", "auto"] | None = Field(
        default=OMIT, description="What is behind the subject; transparent needs png or webp."
    )
    output_compression: int | None = Field(default=OMIT, ge=0, le=100, description="Quality of a jpeg or webp.")
    partial_images: int | None = Field(
        default=OMIT, ge=0, le=3, description="Unfinished pictures to show while streaming."
    )
    size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"] = Field(
        default=OMIT, description="Width and height, in pixels."
    )
    quality: Literal["low", "medium", "high", "auto"] | None = Field(
        default=OMIT, description="How much work goes into a picture."
    )
    output_format: Literal["png", "jpeg", "webp"] | None = Field(default=OMIT, description="File format.")
    user: str = Field(default=OMIT, description="Tag of the end user.")
    moderation: Literal["low", "auto"] | None = Field(default=OMIT, description="How strictly pictures are judged.")
