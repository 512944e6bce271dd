# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.flux3_frame_image import Flux3FrameImageInput, Flux3FrameImageObject
from modelwire_runtime.media.slots import MediaInput


class Flux3VideoInputsObject:
    """Marks a `Flux3VideoInputs` in signatures, which need no Pydantic for it."""


class Flux3VideoInputsInput(TypedDict, total=False):
    """Media that guide the clip."""

    frame_images: Sequence[MediaInput | Flux3FrameImageInput | Flux3FrameImageObject]
    """Pictures that given frames must show. 1 to 10 items."""
    video: MediaInput
    """Clip to work on."""
    draft_cache: str
    """Draft bundle from which to make the full clip."""
