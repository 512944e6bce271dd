# Written by modelwire-codegen from specs/runpod/models/infinitetalk.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class InfinitetalkParams(Params[VideoResult, AsyncVideoResult]):
    """InfiniteTalk: Makes a face or figure speak or sing to a recording."""

    model_id: ClassVar[str] = "infinitetalk"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/infinitetalk"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri")),
        MediaSlot("audio", kind="audio", forms=("url",)),
    )
    prompt: str = Field(description="What happens in the clip.")
    image: MediaField = Field(description="Face or figure to set in motion.")
    audio: MediaField = Field(description="Speech or song that drives the motion.")
    size: Literal["480p", "720p"] = Field(description="Resolution class, not width and height.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
