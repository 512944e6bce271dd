# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class AlibabaWan25Params(Params[VideoResult, AsyncVideoResult]):
    """WAN 2.5: Clips from a picture."""

    model_id: ClassVar[str] = "alibaba/wan-2.5"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/wan-2-5"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="What happens in the clip.")
    image: MediaField = Field(description="Picture to set in motion.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    size: str = Field(default=OMIT, pattern="^[0-9]+\\*[0-9]+$", description="Width and height, as in 1280*720.")
    duration: int = Field(default=OMIT, ge=1, description="Length of the clip.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_prompt_expansion: bool = Field(default=OMIT, description="Let the service enrich the prompt.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
