# Written by modelwire-codegen from specs/openai/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import FileLimits, Rule


class DallE2EditParams(Params[ImageResult, AsyncImageResult]):
    """DALL-E 2: Changes one picture."""

    model_id: ClassVar[str] = "dall-e-2"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/models/dall-e-2"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot(
            "image",
            kind="image",
            forms=("multipart",),
            types=("png",),
            limits=FileLimits("image", bytes=(None, 4194304)),
        ),
        MediaSlot(
            "mask", kind="image", forms=("multipart",), types=("png",), limits=FileLimits("mask", bytes=(None, 4194304))
        ),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        FileLimits("image", bytes=(None, 4194304)),
        FileLimits("mask", bytes=(None, 4194304)),
    )
    prompt: str = Field(max_length=1000, description="What to make.")
    image: MediaField = Field(description="Picture to change, a square.")
    n: int | None = Field(default=OMIT, ge=1, le=10, description="Number of pictures.")
    response_format: Literal["url", "b64_json"] | None = Field(
        default=OMIT, description="How a picture comes back; a link dies after 60 minutes."
    )
    user: str = Field(default=OMIT, description="Tag of the end user.")
    size: Literal["256x256", "512x512", "1024x1024"] = Field(default=OMIT, description="Width and height, in pixels.")
    quality: Literal["standard"] | None = Field(default=OMIT, description="How much work goes into a picture.")
    mask: MediaField = Field(
        default=OMIT, description="Where to change it: where this one, of the same size, is transparent."
    )
