# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.sdxl_photo_maker import SdxlPhotoMakerObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class SdxlPhotoMaker(Object, SdxlPhotoMakerObject):
    """A likeness kept with PhotoMaker."""

    images: list[MediaField] = Field(description="Pictures of the person whose likeness to keep.")
    strength: float = Field(default=OMIT, description="How far the result may depart from the person.")
    style: Literal[
        "No style",
        "Cinematic",
        "Disney Character",
        "Digital Art",
        "Photographic",
        "Fantasy art",
        "Neonpunk",
        "Enhance",
        "Comic book",
        "Lowpoly",
        "Line art",
    ] = Field(default=OMIT, description="Style of the result.")
