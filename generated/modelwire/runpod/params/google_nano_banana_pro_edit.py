# Written by modelwire-codegen from specs/runpod/models/nano_banana.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class GoogleNanoBananaProEditParams(Params[ImageResult, AsyncImageResult]):
    """Nano Banana Pro Edit: Edits and combinations of up to fourteen pictures, at up to 4k."""

    model_id: ClassVar[str] = "google/nano-banana-pro-edit"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/nano-banana-pro-edit"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("images[]", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="The edit, or how to combine the pictures.")
    images: list[MediaField] = Field(min_length=1, max_length=14, description="One to fourteen pictures.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
    enable_base64_output: bool = Field(
        default=OMIT, description="Return the picture itself (base64) instead of a link."
    )
    enable_sync_mode: bool = Field(default=OMIT, description="A switch without a known effect.")
    resolution: Literal["1k", "2k", "4k"] = Field(default=OMIT, description="Resolution class.")
    aspect_ratio: Literal["1:1", "3:2", "2:3", "4:3", "3:4", "4:5", "5:4", "16:9", "9:16", "21:9", "9:21"] = Field(
        default=OMIT, description="Shape of the picture."
    )
    output_format: Literal["png", "jpeg", "webp"] = Field(default=OMIT, description="File format.")
