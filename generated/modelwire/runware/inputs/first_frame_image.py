# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class FirstFrameImageObject:
    """Marks a `FirstFrameImage` in signatures, which need no Pydantic for it."""


class FirstFrameImageInput(TypedDict, total=False):
    """A picture that the first frame must show."""

    image: Required[MediaInput]
    """Picture that the frame shows."""
    frame: Literal["first", 0]
    """Frame that the picture stands for, by name or number."""
