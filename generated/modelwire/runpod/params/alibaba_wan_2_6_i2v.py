# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class AlibabaWan26I2VParams(Params[VideoResult, AsyncVideoResult]):
    """WAN 2.6 I2V: Clips from a picture, with sound of one's own if wanted."""

    model_id: ClassVar[str] = "alibaba/wan-2.6-i2v"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/wan-2-6-i2v"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri")),
        MediaSlot("audio", kind="audio", forms=("url",)),
    )
    prompt: str = Field(description="What happens in the clip.")
    image: MediaField = Field(description="Picture to set in motion.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    size: Literal["1280*720", "1920*1080"] = Field(default=OMIT, description="Width and height, as in 1280*720.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_prompt_expansion: bool = Field(default=OMIT, description="Let the service enrich the prompt.")
    audio: MediaField = Field(default=OMIT, description="Sound to put under the clip.")
    duration: Literal[5, 10, 15] = Field(default=OMIT, description="Length of the clip.")
    shot_type: Literal["single", "multi"] = Field(default=OMIT, description="One shot, or several.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
