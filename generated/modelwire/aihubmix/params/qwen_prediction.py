# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class QwenPredictionParams(Params[ImageResult, AsyncImageResult]):
    """Picture by Qwen: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: (
        Literal[
            "qwen-image",
            "qwen-image-edit",
            "qwen-image-2.0-pro",
            "qwen-image-2.0",
            "qwen-image-max",
            "qwen-image-plus",
            "qwen-image-edit-plus",
            "qwen-image-edit-max",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __open__: ClassVar[bool] = True
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri")),
        MediaSlot("image[]", kind="image", forms=("url", "data_uri")),
    )
    prompt: str = Field(description="What to show.")
    size: Literal["512*1024", "768*512", "768*1024", "1024*576", "576*1024", "1024*1024"] | str = Field(
        default=OMIT, description="Width and height, in pixels."
    )
    n: int = Field(default=OMIT, ge=1, le=10, description="Number of pictures.")
    quality: Literal["low", "medium", "high"] = Field(default=OMIT, description="How much work goes into a picture.")
    image: MediaField | list[MediaField] = Field(default=OMIT, description="Picture to work from, or several.")
