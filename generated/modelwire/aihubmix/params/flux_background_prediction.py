# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.aihubmix.records import BackgroundPicture
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.data import DataResult


class FluxBackgroundPredictionParams(Params[DataResult[BackgroundPicture], DataResult[BackgroundPicture]]):
    """Picture by FLUX, made in the background: Have a picture made; aihubmix.picture_task tells when it is done."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: Literal["flux-2-flex", "flux-2-pro", "flux-kontext-max", "flux-kontext-pro"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __open__: ClassVar[bool] = True
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri")),
        MediaSlot("image[]", kind="image", forms=("url", "data_uri")),
        MediaSlot("input_image", kind="image", forms=("url", "data_uri")),
    )
    prompt: str = Field(description="What to show.")
    size: Literal["1K", "2K", "4K", "auto"] | str = Field(default=OMIT, description="Size.")
    n: int = Field(default=OMIT, ge=1, le=10, description="Number of pictures.")
    quality: Literal["low", "medium", "high"] = Field(default=OMIT, description="How much work goes into a picture.")
    image: MediaField | list[MediaField] = Field(default=OMIT, description="Picture to work from, or several.")
    aspect_ratio: str = Field(default=OMIT, pattern="^[0-9]+:[0-9]+$", description="Shape, from 21:9 to 9:21.")
    safety_tolerance: int = Field(default=OMIT, ge=0, le=6, description="How much to let through; 0 is strictest.")
    input_image: MediaField = Field(default=OMIT, description="Picture to work from.")
    seed: int = Field(
        default=OMIT, description="Starting point of the random numbers; the same seed repeats a picture."
    )
    width: int = Field(default=OMIT, description="Width.")
    height: int = Field(default=OMIT, description="Height.")
