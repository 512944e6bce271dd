# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class OpenaiPredictionParams(Params[ImageResult, AsyncImageResult]):
    """Picture by a model of OpenAI, the gateway's own call: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: Literal["gpt-image-1", "gpt-image-1.5", "gpt-image-1-mini", "dall-e-3"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __open__: ClassVar[bool] = True
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri")),
        MediaSlot("image[]", kind="image", forms=("url", "data_uri")),
    )
    prompt: str = Field(description="What to show.")
    size: Literal["1024x1024", "1536x1024", "1024x1536", "auto"] | str = Field(default=OMIT, description="Size.")
    n: int = Field(default=OMIT, ge=1, le=10, description="Number of pictures.")
    quality: Literal["low", "medium", "high"] = Field(default=OMIT, description="How much work goes into a picture.")
    image: MediaField | list[MediaField] = Field(default=OMIT, description="Picture to work from, or several.")
    moderation: Literal["auto", "low"] = Field(default=OMIT, description="How strictly pictures are judged.")
    background: Literal["transparent", "opaque", "auto"] | str = Field(
        default=OMIT, description="What is behind the subject."
    )
    input_fidelity: Literal["high", "low"] = Field(
        default=OMIT, description="How closely to keep to the pictures that go in."
    )
    output_format: Literal["png", "jpeg", "webp"] = Field(default=OMIT, description="File format.")
