# Written by modelwire-codegen from specs/runpod/models/pruna.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import IgnoredWhen, Present, Rule


class PrunaPVideoParams(Params[VideoResult, AsyncVideoResult]):
    """Pruna Video: Short clips from text, a picture or a sound, with a cheap draft mode."""

    model_id: ClassVar[str] = "pruna/p-video"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/p-video"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri"), types=("jpg", "jpeg", "png", "webp")),
        MediaSlot("audio", kind="audio", forms=("url",), types=("flac", "mp3", "wav")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        IgnoredWhen("duration", Present("audio")),
        IgnoredWhen("aspect_ratio", Present("image")),
    )
    prompt: str = Field(description="What happens in the clip.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; the same seed repeats a result.")
    duration: int = Field(default=OMIT, ge=1, le=10, description="Length of the clip.")
    image: MediaField = Field(default=OMIT, description="First picture of the clip; it settles the shape.")
    audio: MediaField = Field(default=OMIT, description="Sound for the clip; it settles the length.")
    resolution: Literal["720p", "1080p"] = Field(default=OMIT, description="Resolution class.")
    fps: Literal[24, 48] = Field(default=OMIT, description="Frames a second.")
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "1:1"] = Field(
        default=OMIT, description="Shape of the clip."
    )
    draft: bool = Field(default=OMIT, description="Make a rough preview at a quarter of the price.")
    save_audio: bool = Field(default=OMIT, description="Keep the sound in the file.")
    prompt_upsampling: bool = Field(default=OMIT, description="Let the service enrich the prompt.")
