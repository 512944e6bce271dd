# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class VideoElementObject:
    """Marks a `VideoElement` in signatures, which need no Pydantic for it."""


class VideoElementInput(TypedDict, total=False):
    """A recurring subject of the clip."""

    id: str
    """Identifier of the element."""
    description: str
    """What the element is."""
    frontal_image: MediaInput
    """Front view of the element."""
    images: Sequence[MediaInput]
    """Pictures of the element."""
    videos: Sequence[MediaInput]
    """Clips of the element."""
    voice: Sequence[str]
    """Voice recordings of the element."""
    tags: Sequence[str]
    """Words that name the element."""
