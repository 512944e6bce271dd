# Written by modelwire-codegen from specs/runpod/models/kling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class KwaivgiKlingV26StdMotionControlParams(Params[VideoResult, AsyncVideoResult]):
    """Kling v2.6 Standard Motion Control: Makes the figure of a picture move as in a clip."""

    model_id: ClassVar[str] = "kwaivgi/kling-v2.6-std-motion-control"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/kling-v2-6-motion-control"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri")),
        MediaSlot("video", kind="video", forms=("url",)),
    )
    image: MediaField = Field(description="Figure to set in motion.")
    video: MediaField = Field(description="Clip whose motion is copied.")
    character_orientation: Literal["video", "image"] = Field(
        description="Whether the figure faces as in the clip or as in the picture."
    )
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the result.")
    prompt: str = Field(default=OMIT, description="What happens in the clip.")
    keep_original_sound: bool = Field(default=OMIT, description="Keep the sound of the given clip.")
