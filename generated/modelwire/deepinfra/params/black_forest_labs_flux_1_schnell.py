# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class BlackForestLabsFlux1SchnellParams(Params[ImageResult, AsyncImageResult]):
    """FLUX.1 schnell: Pictures in one to four steps."""

    model_id: ClassVar[str] = "black-forest-labs/FLUX-1-schnell"
    __docs__: ClassVar[str] = "https://deepinfra.com/black-forest-labs/FLUX-1-schnell/api"
    prompt: str = Field(description="What to show.")
    num_images: int = Field(default=OMIT, ge=1, le=4, description="Number of pictures.")
    seed: int = Field(
        default=OMIT,
        ge=0,
        le=18446744073709551615,
        description="Starting point of the random numbers; the same seed repeats a picture.",
    )
    width: int = Field(default=OMIT, ge=256, le=1440, multiple_of=32, description="Width.")
    height: int = Field(default=OMIT, ge=256, le=1440, multiple_of=32, description="Height.")
    webhook: str = Field(
        default=OMIT,
        description="Address that the result is sent to; the reply then comes at once and says that the work is queued.",
    )
    num_inference_steps: int = Field(default=OMIT, ge=1, le=50, description="Denoising steps.")
