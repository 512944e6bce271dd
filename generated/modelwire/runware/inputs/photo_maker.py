# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class PhotoMakerObject:
    """Marks a `PhotoMaker` in signatures, which need no Pydantic for it."""


class PhotoMakerInput(TypedDict, total=False):
    """A likeness kept with PhotoMaker."""

    images: Sequence[MediaInput]
    """Pictures of the person whose likeness to keep."""
    input_images: Sequence[MediaInput]
    """Pictures of the person whose likeness to keep."""
    style: str
    """Style of the result."""
    strength: float
    """How far the result may depart from the person."""
