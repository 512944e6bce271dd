# Written by modelwire-codegen from specs/runpod/models/sora.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class OpenaiSora2I2VParams(Params[VideoResult, AsyncVideoResult]):
    """Sora 2 I2V: Clips with sound from a picture."""

    model_id: ClassVar[str] = "openai/sora-2-i2v"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/sora-2"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    prompt: str = Field(description="Action, ambient sound and dialogue; label each of them.")
    image: MediaField = Field(description="Picture to set in motion.")
    duration: Literal[4, 8, 12] = Field(description="Length of the clip.")
