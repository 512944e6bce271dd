# Written by modelwire-codegen from specs/runpod/models/qwen.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class QwenQwenImageEditParams(Params[ImageResult, AsyncImageResult]):
    """Qwen Image Edit: Edits of one picture."""

    model_id: ClassVar[str] = "qwen/qwen-image-edit"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/qwen-image-edit"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="The edit to make.")
    image: MediaField = Field(description="Picture to edit.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
    output_format: Literal["png", "jpeg"] = Field(default=OMIT, description="File format.")
