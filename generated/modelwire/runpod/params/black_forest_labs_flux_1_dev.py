# Written by modelwire-codegen from specs/runpod/models/flux.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class BlackForestLabsFlux1DevParams(Params[ImageResult, AsyncImageResult]):
    """FLUX.1 dev: Pictures from text with fine detail and many steps."""

    model_id: ClassVar[str] = "black-forest-labs/flux-1-dev"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/flux-dev"
    prompt: str = Field(description="What to make.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    num_inference_steps: int = Field(default=OMIT, ge=1, le=50, description="Denoising steps.")
    guidance: float = Field(default=OMIT, ge=0, le=10, description="How closely to follow the prompt.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    width: int = Field(default=OMIT, ge=256, le=1536, multiple_of=64, description="Width.")
    height: int = Field(default=OMIT, ge=256, le=1536, multiple_of=64, description="Height.")
    image_format: Literal["png", "jpeg"] = Field(default=OMIT, description="File format.")
