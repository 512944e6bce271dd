# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.ltx23_frame_image import Ltx23FrameImageInput, Ltx23FrameImageObject
from modelwire_runtime.media.slots import MediaInput


class Ltx23FastInputsObject:
    """Marks a `Ltx23FastInputs` in signatures, which need no Pydantic for it."""


class Ltx23FastInputsInput(TypedDict, total=False):
    """Frames and sound that guide the clip."""

    frame_images: Sequence[MediaInput | Ltx23FrameImageInput | Ltx23FrameImageObject]
    """Pictures that given frames must show. 1 to 10 items."""
    audio: MediaInput
    """Sound to work on."""
