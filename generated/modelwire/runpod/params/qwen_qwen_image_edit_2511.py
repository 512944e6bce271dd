# Written by modelwire-codegen from specs/runpod/models/qwen.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class QwenQwenImageEdit2511Params(Params[ImageResult, AsyncImageResult]):
    """Qwen Image Edit 2511: Edits of up to three pictures."""

    model_id: ClassVar[str] = "qwen/qwen-image-edit-2511"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/qwen-image-edit-2511"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("images[]", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="The edit to make.")
    images: list[MediaField] = Field(min_length=1, max_length=3, description="One to three pictures.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_base64_output: bool = Field(
        default=OMIT, description="Return the picture itself (base64) instead of a link."
    )
    enable_sync_mode: bool = Field(default=OMIT, description="A switch without a known effect.")
    size: Literal[
        "1024*1024",
        "1024*1280",
        "1024*768",
        "1140*1472",
        "1280*1024",
        "1280*1280",
        "1280*1536",
        "1328*1328",
        "1472*1140",
        "1536*1080",
        "1536*1536",
        "512*512",
        "512*768",
        "768*1024",
        "768*512",
        "768*768",
    ] = Field(default=OMIT, description="Width and height.")
    output_format: Literal["jpeg", "png", "webp"] = Field(default=OMIT, description="File format.")
