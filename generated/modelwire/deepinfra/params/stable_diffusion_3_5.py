# Written by modelwire-codegen from specs/deepinfra/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class StableDiffusion35Params(Params[ImageResult, AsyncImageResult]):
    """Stable Diffusion 3.5: Make pictures from a text."""

    __docs__: ClassVar[str] = "https://docs.deepinfra.com"
    model: Literal["stabilityai/sd3.5", "stabilityai/sd3.5-medium"] | str = Field(
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
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the picture.")
    aspect_ratio: Literal["1:1", "16:9", "1:9", "21:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21"] = Field(
        default=OMIT, description="Shape of the picture."
    )
    num_inference_steps: int = Field(default=OMIT, ge=1, le=50, description="Denoising steps.")
    guidance_scale: float = Field(default=OMIT, ge=0, le=20, description="How closely to follow the prompt.")
