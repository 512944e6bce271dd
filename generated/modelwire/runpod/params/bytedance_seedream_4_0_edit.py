# Written by modelwire-codegen from specs/runpod/models/seedream.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class BytedanceSeedream40EditParams(Params[ImageResult, AsyncImageResult]):
    """Seedream 4.0 Edit: Edits and combinations of pictures."""

    model_id: ClassVar[str] = "bytedance/seedream-4.0-edit"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/seedream-4-edit"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("images[]", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="The edit to make.")
    images: list[MediaField] = Field(min_length=1, description="Pictures to edit or combine.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Width and height, as in 1024*768.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
