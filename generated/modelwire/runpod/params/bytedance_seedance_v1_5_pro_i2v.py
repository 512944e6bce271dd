# Written by modelwire-codegen from specs/runpod/models/seedance.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class BytedanceSeedanceV15ProI2VParams(Params[VideoResult, AsyncVideoResult]):
    """Seedance 1.5 Pro I2V: Clips from a first picture and, if wanted, a last one, with sound on demand."""

    model_id: ClassVar[str] = "bytedance/seedance-v1.5-pro-i2v"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/seedance-1-5-pro"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri")),
        MediaSlot("last_image", kind="image", forms=("url", "data_uri")),
    )
    prompt: str = Field(description="What happens in the clip.")
    image: MediaField = Field(description="Picture to set in motion.")
    duration: int = Field(default=OMIT, ge=4, le=12, description="Length of the clip.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    last_image: MediaField = Field(default=OMIT, description="Picture to end on.")
    resolution: Literal["480p", "720p"] = Field(default=OMIT, description="Resolution class.")
    aspect_ratio: Literal["21:9", "16:9", "9:16", "1:1", "4:3", "3:4"] = Field(
        default=OMIT, description="Shape of the clip."
    )
    camera_fixed: bool = Field(default=OMIT, description="Hold the camera still.")
    generate_audio: bool = Field(default=OMIT, description="Make sound too.")
