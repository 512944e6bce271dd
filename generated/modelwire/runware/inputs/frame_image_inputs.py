# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.end_frame_image import EndFrameImageInput, EndFrameImageObject
from modelwire_runtime.media.slots import MediaInput


class FrameImageInputsObject:
    """Marks a `FrameImageInputs` in signatures, which need no Pydantic for it."""


class FrameImageInputsInput(TypedDict, total=False):
    """Pictures that frames of the clip must show."""

    frame_images: Sequence[MediaInput | EndFrameImageInput | EndFrameImageObject]
    """Pictures that given frames must show. 1 to 2 items."""
