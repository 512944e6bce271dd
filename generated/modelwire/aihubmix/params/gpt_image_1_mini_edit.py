# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import FileLimits, Fits, Rule


class GptImage1MiniEditParams(Params[ImageResult, AsyncImageResult]):
    """GPT Image 1 Mini: Cheaper pictures from text and pictures."""

    model_id: ClassVar[str] = "gpt-image-1-mini"
    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("multipart",), types=("png", "webp", "jpg")),
        MediaSlot("image[]", kind="image", forms=("multipart",), types=("png", "webp", "jpg")),
        MediaSlot(
            "mask", kind="image", forms=("multipart",), types=("png",), limits=FileLimits("mask", bytes=(None, 4194304))
        ),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "image",
            {"anyOf": [{"media": True}, {"type": "array", "minItems": 1, "maxItems": 16, "items": {"media": True}}]},
        ),
        FileLimits("mask", bytes=(None, 4194304)),
    )
    prompt: str = Field(max_length=32000, description="What to make.")
    image: MediaField | list[MediaField] = Field(description="Picture to change, or up to 16 to work from.")
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
    mask: MediaField = Field(
        default=OMIT, description="Where to change the first picture: where this one, of the same size, is transparent."
    )
    input_fidelity: Literal["low"] | None = Field(
        default=OMIT, description="How closely to keep to the pictures that go in."
    )
