# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.end_frame_image import EndFrameImageInput, EndFrameImageObject
from modelwire_runtime.media.slots import MediaInput


class MinimaxH3InputsObject:
    """Marks a `MinimaxH3Inputs` in signatures, which need no Pydantic for it."""


class MinimaxH3InputsInput(TypedDict, total=False):
    """Media that guide the clip."""

    frame_images: Sequence[MediaInput | EndFrameImageInput | EndFrameImageObject]
    """Pictures that given frames must show. 1 to 2 items."""
    reference_audios: Sequence[MediaInput]
    """Sounds that guide the result. 1 to 3 items."""
    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 to 9 items."""
    reference_videos: Sequence[MediaInput]
    """Clips that guide the result. 1 to 3 items."""
