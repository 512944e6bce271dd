# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class StabilityaiSdxlTurboParams(Params[ImageResult, AsyncImageResult]):
    """SDXL Turbo: Pictures in few steps."""

    model_id: ClassVar[str] = "stabilityai/sdxl-turbo"
    __docs__: ClassVar[str] = "https://deepinfra.com/stabilityai/sdxl-turbo/api"
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
    width: int = Field(default=OMIT, ge=128, le=2048, description="Width.")
    height: int = Field(default=OMIT, ge=128, le=2048, description="Height.")
    num_inference_steps: int = Field(default=OMIT, ge=1, le=10, description="Denoising steps.")
    guidance_scale: float = Field(default=OMIT, ge=0, le=20, description="How closely to follow the prompt.")
