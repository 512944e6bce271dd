# Written by modelwire-codegen from specs/runpod/models/kling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class KwaivgiKlingVideoO1R2VParams(Params[VideoResult, AsyncVideoResult]):
    """Kling Video O1 R2V: Clips with the figures and things of up to ten reference pictures."""

    model_id: ClassVar[str] = "kwaivgi/kling-video-o1-r2v"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/kling-video-o1-r2v"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("images[]", kind="image", forms=("url", "data_uri")),
        MediaSlot("video", kind="video", forms=("url",)),
    )
    prompt: str = Field(description="What happens in the clip.")
    images: list[MediaField] = Field(min_length=1, max_length=10, description="One to ten reference pictures.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    duration: int = Field(default=OMIT, ge=3, le=10, description="Length of the clip.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_prompt_expansion: bool = Field(default=OMIT, description="Let the service enrich the prompt.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
    video: MediaField = Field(default=OMIT, description="Reference clip.")
    aspect_ratio: Literal["16:9", "9:16", "1:1"] = Field(default=OMIT, description="Shape of the clip.")
