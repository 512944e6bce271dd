# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class ImagenPredictionParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """Picture by Imagen: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: (
        Literal[
            "imagen-4.0-generate-001",
            "imagen-4.0-fast-generate-001",
            "imagen-4.0-fast-generate-preview-06-06",
            "imagen-3.0-generate-002",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __open__: ClassVar[bool] = True
    prompt: str = Field(description="What to show.")
    sample_count: int = Field(default=OMIT, ge=1, le=4, description="Number of pictures.")
    aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"] = Field(default=OMIT, description="Shape.")
    person_generation: Literal["DONT_ALLOW", "ALLOW_ADULT"] = Field(
        default=OMIT, description="Whether people may be shown."
    )
