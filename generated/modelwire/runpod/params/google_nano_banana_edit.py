# Written by modelwire-codegen from specs/runpod/models/nano_banana.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class GoogleNanoBananaEditParams(Params[ImageResult, AsyncImageResult]):
    """Nano Banana Edit: Edits and combinations of up to four pictures."""

    model_id: ClassVar[str] = "google/nano-banana-edit"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/nano-banana-edit"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("images[]", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="The edit, or how to combine the pictures.")
    images: list[MediaField] = Field(min_length=1, max_length=4, description="One to four pictures.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
