# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class FluxKontextParams(Params[ImageResult, AsyncImageResult]):
    """FLUX.1 Kontext: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.deepinfra.com"
    model: Literal["black-forest-labs/FLUX.1-Kontext-dev", "black-forest-labs/FLUX.1-Kontext-pro"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    prompt: str = Field(description="What to show.")
    num_images: int = Field(default=OMIT, ge=1, le=4, description="Number of pictures.")
    seed: int = Field(
        default=OMIT,
        ge=0,
        le=18446744073709551615,
        description="Starting point of the random numbers; the same seed repeats a picture.",
    )
    webhook: str = Field(
        default=OMIT,
        description="Address that the result is sent to; the reply then comes at once and says that the work is queued.",
    )
