# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class Flux3FrameImageObject:
    """Marks a `Flux3FrameImage` in signatures, which need no Pydantic for it."""


class Flux3FrameImageInput(TypedDict, total=False):
    """A picture that a frame or a moment of the clip must show.

    Rules:
    - If frame is set: timestamp is not set."""

    image: Required[MediaInput]
    """Picture that the frame shows."""
    frame: str | int
    """Frame that the picture stands for, by name or number."""
    timestamp: float
    """Moment in the clip that the picture stands for. 0 to 20 s, a multiple of 0.01."""
