# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.first_frame_image import FirstFrameImageInput, FirstFrameImageObject
from modelwire_runtime.media.slots import MediaInput


class GrokImagineVideo15InputsObject:
    """Marks a `GrokImagineVideo15Inputs` in signatures, which need no Pydantic for it."""


class GrokImagineVideo15InputsInput(TypedDict, total=False):
    """Pictures that guide the clip."""

    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 to 7 items."""
    frame_images: Sequence[MediaInput | FirstFrameImageInput | FirstFrameImageObject]
    """Pictures that given frames must show. 1 item."""
