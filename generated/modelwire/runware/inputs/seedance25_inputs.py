# Written by modelwire-codegen from specs/runware/models/bytedance_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.end_frame_image import EndFrameImageInput, EndFrameImageObject
from modelwire_runtime.media.slots import MediaInput


class Seedance25InputsObject:
    """Marks a `Seedance25Inputs` in signatures, which need no Pydantic for it."""


class Seedance25InputsInput(TypedDict, total=False):
    """Media that guide the clip."""

    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 to 30 items."""
    frame_images: Sequence[MediaInput | EndFrameImageInput | EndFrameImageObject]
    """Pictures that given frames must show. 1 to 2 items."""
    video: MediaInput
    """Clip to work on."""
    reference_videos: Sequence[MediaInput]
    """Clips that guide the result. 1 to 10 items."""
    reference_audios: Sequence[MediaInput]
    """Sounds that guide the result. 1 to 10 items."""
