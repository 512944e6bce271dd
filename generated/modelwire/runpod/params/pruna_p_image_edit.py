# Written by modelwire-codegen from specs/runpod/models/pruna.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class PrunaPImageEditParams(Params[ImageResult, AsyncImageResult]):
    """P-Image Edit: Fast edits of up to five pictures."""

    model_id: ClassVar[str] = "pruna/p-image-edit"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/p-image-edit"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("images[]", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="The edit to make.")
    images: list[MediaField] = Field(min_length=1, max_length=5, description="One to five pictures.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    disable_safety_checker: bool = Field(
        default=OMIT, description="Turn the content filter off; mind the inverted sense."
    )
    aspect_ratio: Literal["match_input_image", "1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"] = Field(
        default=OMIT, description="Shape of the picture, or that of the input."
    )
