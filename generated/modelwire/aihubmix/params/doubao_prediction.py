# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class DoubaoPredictionParams(Params[ImageResult, AsyncImageResult]):
    """Picture by Doubao Seedream: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: (
        Literal["doubao-seedream-5.0-lite", "doubao-seedream-4-5", "doubao-seedream-4-0", "doubao-seedream-4-0-250828"]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
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
    seed: int = Field(
        default=OMIT, description="Starting point of the random numbers; the same seed repeats a picture."
    )
    sequential_image_generation: Literal["auto", "disabled"] = Field(
        default=OMIT, description="Make a set of pictures."
    )
    watermark: bool = Field(default=OMIT, description="Put a mark on the picture.")
    response_format: Literal["url", "b64_json"] = Field(default=OMIT, description="How the pictures come back.")
