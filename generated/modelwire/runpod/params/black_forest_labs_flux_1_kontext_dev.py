# Written by modelwire-codegen from specs/runpod/models/flux.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class BlackForestLabsFlux1KontextDevParams(Params[ImageResult, AsyncImageResult]):
    """FLUX.1 Kontext dev: Edits of one picture by instruction."""

    model_id: ClassVar[str] = "black-forest-labs/flux-1-kontext-dev"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/flux-kontext-dev"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="The edit to make.")
    image: MediaField = Field(description="Picture to edit.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Width and height, as in 1024*768.")
    num_inference_steps: int = Field(default=OMIT, ge=1, le=50, description="Denoising steps.")
    guidance: float = Field(default=OMIT, ge=0, le=10, description="How closely to follow the prompt.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
    output_format: Literal["png", "jpeg"] = Field(default=OMIT, description="File format.")
