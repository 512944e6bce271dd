# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class IdeogramV3Params(Params[ImageResult, AsyncImageResult]):
    """Ideogram V3: Pictures with text in them."""

    model_id: ClassVar[str] = "ideogram/V3"
    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    __open__: ClassVar[bool] = True
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri")),
        MediaSlot("image[]", kind="image", forms=("url", "data_uri")),
    )
    prompt: str = Field(description="What to show.")
    size: Literal["1K", "2K", "4K", "auto"] | str = Field(default=OMIT, description="Size.")
    n: int = Field(default=OMIT, ge=1, le=10, description="Number of pictures.")
    quality: Literal["low", "medium", "high"] = Field(default=OMIT, description="How much work goes into a picture.")
    image: MediaField | list[MediaField] = Field(default=OMIT, description="Picture to work from, or several.")
    aspect_ratio: str = Field(default=OMIT, pattern="^[0-9]+x[0-9]+$", description="Shape, such as 2x1.")
    rendering_speed: Literal["DEFAULT", "TURBO", "QUALITY"] | str = Field(
        default=OMIT, description="Speed against quality."
    )
    seed: int = Field(
        default=OMIT, description="Starting point of the random numbers; the same seed repeats a picture."
    )
