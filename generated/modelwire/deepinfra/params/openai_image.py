# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class OpenaiImageParams(Params[ImageResult, AsyncImageResult]):
    """Pictures in OpenAI's protocol: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.deepinfra.com"
    model: (
        Literal[
            "stabilityai/sd3.5",
            "stabilityai/sd3.5-medium",
            "stabilityai/sdxl-turbo",
            "black-forest-labs/FLUX-1.1-pro",
            "black-forest-labs/FLUX-pro",
            "black-forest-labs/FLUX-1-schnell",
            "black-forest-labs/FLUX-1-dev",
            "black-forest-labs/FLUX.1-Kontext-dev",
            "black-forest-labs/FLUX.1-Kontext-pro",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    prompt: str = Field(description="What to show.")
    n: int = Field(default=OMIT, ge=1, le=4, description="Number of pictures.")
    size: str = Field(
        default=OMIT,
        pattern="^[0-9]+x[0-9]+$",
        description="Width and height; which ones work is the model's business.",
    )
    response_format: Literal["b64_json"] = Field(default=OMIT, description="How the pictures come back.")
    user: str = Field(default=OMIT, description="Tag of the end user.")
    quality: str | None = Field(default=OMIT, description="How good the picture shall be.")
    style: str | None = Field(default=OMIT, description="Style of the picture.")
