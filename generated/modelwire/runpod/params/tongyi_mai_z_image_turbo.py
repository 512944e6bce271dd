# Written by modelwire-codegen from specs/runpod/models/z_image.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult
from modelwire_runtime.rules import AppliesWhen, Present, Rule


class TongyiMaiZImageTurboParams(Params[ImageResult, AsyncImageResult]):
    """Z-Image Turbo: Fast, cheap pictures from English or Chinese text, or from a picture."""

    model_id: ClassVar[str] = "tongyi-mai/z-image-turbo"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/z-image-turbo"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    __rules__: ClassVar[tuple[Rule, ...]] = (AppliesWhen("strength", Present("image")),)
    prompt: str = Field(description="What to make, in English or Chinese.")
    seed: int = Field(default=OMIT, description="Starting point of the random numbers; -1 draws one.")
    enable_safety_checker: bool = Field(default=OMIT, description="Refuse results that a content filter objects to.")
    image: MediaField = Field(default=OMIT, description="Picture to start from.")
    size: Literal[
        "1328*1328",
        "1472*1140",
        "1140*1472",
        "512*512",
        "768*768",
        "1024*1024",
        "1280*1280",
        "1536*1536",
        "512*768",
        "768*512",
        "1024*768",
        "768*1024",
        "768*432",
        "1024*576",
        "1280*720",
        "1536*864",
        "432*768",
        "576*1024",
        "720*1280",
        "864*1536",
    ] = Field(default=OMIT, description="Width and height.")
    strength: float = Field(default=OMIT, ge=0, le=1, description="How far to move away from the picture.")
    output_format: Literal["png", "jpeg", "webp"] = Field(default=OMIT, description="File format.")
