# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.end_frame_image import EndFrameImageInput, EndFrameImageObject
from modelwire_runtime.media.slots import MediaInput


class Kling26ProInputsObject:
    """Marks a `Kling26ProInputs` in signatures, which need no Pydantic for it."""


class Kling26ProInputsInput(TypedDict, total=False):
    """Media that guide the clip."""

    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 item."""
    frame_images: Sequence[MediaInput | EndFrameImageInput | EndFrameImageObject]
    """Pictures that given frames must show. 1 to 2 items."""
    reference_videos: Sequence[MediaInput]
    """Clips that guide the result. 1 item."""
