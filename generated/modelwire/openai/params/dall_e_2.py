# Written by modelwire-codegen from specs/openai/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class DallE2Params(Params[ImageResult, AsyncImageResult]):
    """DALL-E 2: Small pictures from text, and edits of one."""

    model_id: ClassVar[str] = "dall-e-2"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/models/dall-e-2"
    prompt: str = Field(max_length=1000, description="What to make.")
    n: int | None = Field(default=OMIT, ge=1, le=10, description="Number of pictures.")
    response_format: Literal["url", "b64_json"] | None = Field(
        default=OMIT, description="How a picture comes back; a link dies after 60 minutes."
    )
    user: str = Field(default=OMIT, description="Tag of the end user.")
    size: Literal["256x256", "512x512", "1024x1024"] = Field(default=OMIT, description="Width and height, in pixels.")
    quality: Literal["standard"] | None = Field(default=OMIT, description="How much work goes into a picture.")
