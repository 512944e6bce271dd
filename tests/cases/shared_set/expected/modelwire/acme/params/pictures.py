# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class PicturesParams(Params[ImageResult, AsyncImageResult]):
    """Pictures: Draw something."""

    __docs__: ClassVar[str] = "https://docs.acme.test"
    model: Literal["acme/one", "acme/two"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    prompt: str = Field(description="What to draw.")
