# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class FrameImageObject:
    """Marks a `FrameImage` in signatures, which need no Pydantic for it."""


class FrameImageInput(TypedDict, total=False):
    """A picture that a frame of the clip must show."""

    image: Required[MediaInput]
    """Picture that the frame shows."""
    frame: str | int
    """Frame that the picture stands for, by name or number."""
    timestamp: float
    """Moment in the clip that the picture stands for. In s."""
