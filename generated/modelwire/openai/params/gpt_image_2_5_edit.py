# Written by modelwire-codegen from specs/openai/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.svg_authoring import SvgAuthoring
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import Equals, FileLimits, Fits, Holds, Not, Present, Rule, When


class GptImage25EditParams(Params[ImageResult, AsyncImageResult]):
    """Edit by GPT Image 2.5: Make pictures from pictures and a text."""

    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs"
    model: Literal["gpt-image-2.5-sunburst", "gpt-image-2.5-flare"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("multipart",), types=("png", "webp", "jpg")),
        MediaSlot("image[]", kind="image", forms=("multipart",), types=("png", "webp", "jpg")),
        MediaSlot(
            "mask", kind="image", forms=("multipart",), types=("png",), limits=FileLimits("mask", bytes=(None, 4194304))
        ),
        MediaSlot("markup", kind="image", forms=("multipart",), types=("png",)),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Equals("background", "transparent"), Not(Equals("output_format", "jpeg"))),
        Holds(Not(Present("mask", "markup"))),
        Fits(
            "image",
            {"anyOf": [{"media": True}, {"type": "array", "minItems": 1, "maxItems": 16, "items": {"media": True}}]},
        ),
        FileLimits("mask", bytes=(None, 4194304)),
        Fits(
            "size",
            {
                "anyOf": [
                    {"type": "string", "enum": ["1024x1024", "1536x1024", "1024x1536", "auto"]},
                    {
                        "type": "string",
                        "pattern": "^[0-9]+x[0-9]+$",
                        "size": ["x", [None, 8294400], [0.3333333333333333, 3]],
                    },
                ]
            },
        ),
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
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None = Field(default=OMIT, description="File format.")
    safety_identifier: str | None = Field(
        default=OMIT, max_length=128, description="Stable tag of the end user, best a hash."
    )
    user: str = Field(default=OMIT, description="Tag of the end user.")
    mask: MediaField = Field(
        default=OMIT, description="Where to change the first picture: where this one, of the same size, is transparent."
    )
    markup: MediaField = Field(
        default=OMIT, description="A picture with marks on it that say what to change, instead of a mask."
    )
    size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"] | str = Field(
        default=OMIT, description="Width and height, in pixels."
    )
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = Field(
        default=OMIT, description="How much work goes into a picture."
    )
    frame_count: int | None = Field(default=OMIT, ge=2, le=16, description="Pictures in a gif.")
    frame_duration_ms: int | None = Field(default=OMIT, ge=20, le=2000, description="How long each of them is shown.")
    svg: SvgAuthoring | None = Field(default=OMIT, description="How a vector drawing is made.")
