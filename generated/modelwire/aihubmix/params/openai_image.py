# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class OpenaiImageParams(Params[ImageResult, AsyncImageResult]):
    """Picture in OpenAI's protocol: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: (
        Literal[
            "imagen-4.0-ultra-generate-001",
            "imagen-4.0-generate-001",
            "imagen-4.0-fast-generate-001",
            "imagen-4.0-fast-generate-preview-06-06",
            "imagen-3.0-generate-002",
            "qwen-image",
            "qwen-image-edit",
            "qwen-image-2.0-pro",
            "qwen-image-2.0",
            "qwen-image-max",
            "qwen-image-plus",
            "qwen-image-edit-plus",
            "qwen-image-edit-max",
            "wan2.7-image-pro",
            "wan2.7-image",
            "wan2.6-t2i",
            "glm-image",
            "doubao-seedream-5.0-lite",
            "doubao-seedream-4-5",
            "doubao-seedream-4-0",
            "doubao-seedream-4-0-250828",
            "flux-2-flex",
            "flux-2-pro",
            "flux-kontext-max",
            "flux-kontext-pro",
            "FLUX.1-Kontext-pro",
            "FLUX-1.1-pro",
            "ideogram/V3",
            "stability/Stable-Diffusion-3-5-Large",
            "irag-1.0",
            "ernie-irag-edit",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __open__: ClassVar[bool] = True
    prompt: str = Field(description="What to make.")
    n: int | None = Field(default=OMIT, ge=1, le=10, description="Number of pictures.")
    size: str = Field(default=OMIT, description="Size; which ones work is the model's business.")
    response_format: Literal["url", "b64_json"] = Field(default=OMIT, description="How the pictures come back.")
