# Written by modelwire-codegen from specs/runpod/models/seedance.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class Seedance10ProParams(Params[VideoResult, AsyncVideoResult]):
    """Seedance 1.0 Pro: Clips from text or a picture."""

    model_id: ClassVar[str] = "seedance-1-0-pro"
    __docs__: ClassVar[str] = "https://docs.runpod.io"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="What happens in the clip.")
    duration: int = Field(default=OMIT, ge=1, description="Length of the clip.")
    image: MediaField = Field(default=OMIT, description="Picture to start from; an empty string means none.")
    fps: int = Field(default=OMIT, description="Frames a second.")
    size: str = Field(default=OMIT, pattern="^[0-9]+x[0-9]+$", description="Width and height, as in 1920x1080.")
