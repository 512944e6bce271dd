# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import FileLimits, Fits, Rule


class QwenQwenImageEditParams(Params[ImageResult, AsyncImageResult]):
    """Qwen Image Edit: Edits of one picture or of several put together."""

    model_id: ClassVar[str] = "Qwen/Qwen-Image-Edit"
    __docs__: ClassVar[str] = "https://deepinfra.com/Qwen/Qwen-Image-Edit/api"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("multipart",)),
        MediaSlot("image[]", kind="image", forms=("multipart",)),
        MediaSlot(
            "mask", kind="image", forms=("multipart",), types=("png",), limits=FileLimits("mask", bytes=(None, 4194304))
        ),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits("image", {"anyOf": [{"media": True}, {"type": "array", "minItems": 1, "items": {"media": True}}]}),
        FileLimits("mask", bytes=(None, 4194304)),
    )
    prompt: str = Field(description="The edit to make.")
    image: MediaField | list[MediaField] = Field(description="Picture to edit, or several to put together.")
    n: int = Field(default=OMIT, ge=1, le=4, description="Number of pictures.")
    size: str = Field(
        default=OMIT,
        pattern="^[0-9]+x[0-9]+$",
        description="Width and height; which ones work is the model's business.",
    )
    response_format: Literal["b64_json"] = Field(default=OMIT, description="How the pictures come back.")
    user: str = Field(default=OMIT, description="Tag of the end user.")
    mask: MediaField = Field(
        default=OMIT, description="Picture of the same size as the first, clear where it shall be edited."
    )
