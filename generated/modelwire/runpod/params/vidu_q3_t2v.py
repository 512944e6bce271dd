# Written by modelwire-codegen from specs/runpod/models/vidu.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class ViduQ3T2VParams(Params[VideoResult, AsyncVideoResult]):
    """Vidu Q3 T2V: Clips of up to 16 seconds from text, with sound and music."""

    model_id: ClassVar[str] = "vidu/q3-t2v"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/vidu-q3-t2v"
    prompt: str = Field(description="What happens in the clip.")
    duration: int = Field(default=OMIT, ge=1, le=16, description="Length of the clip.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    resolution: Literal["540p", "720p", "1080p"] = Field(default=OMIT, description="Resolution class.")
    movement_amplitude: Literal["auto", "small", "medium", "large"] = Field(
        default=OMIT, description="How much everything moves."
    )
    generate_audio: bool = Field(default=OMIT, description="Make sound too.")
    bgm: bool = Field(default=OMIT, description="Add music.")
    style: Literal["general", "anime"] = Field(default=OMIT, description="Look of the clip.")
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] = Field(default=OMIT, description="Shape of the clip.")
