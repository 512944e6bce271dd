# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class SdxlPhotoMakerObject:
    """Marks a `SdxlPhotoMaker` in signatures, which need no Pydantic for it."""


class SdxlPhotoMakerInput(TypedDict, total=False):
    """A likeness kept with PhotoMaker."""

    images: Required[Sequence[MediaInput]]
    """Pictures of the person whose likeness to keep."""
    strength: float
    """How far the result may depart from the person."""
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
    ]
    """Style of the result."""
