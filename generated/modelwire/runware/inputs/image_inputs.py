# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.font_sample import FontSampleInput, FontSampleObject
from modelwire.runware.inputs.reference_image import ReferenceImageInput, ReferenceImageObject
from modelwire_runtime.media.slots import MediaInput


class ImageInputsObject:
    """Marks a `ImageInputs` in signatures, which need no Pydantic for it."""


class ImageInputsInput(TypedDict, total=False):
    """Media that a picture is made from."""

    reference_images: Sequence[MediaInput | ReferenceImageInput | ReferenceImageObject]
    """Pictures that guide the result."""
    fonts: Sequence[FontSampleInput | FontSampleObject]
    """Fonts for words in the picture."""
    image: MediaInput
    """Picture to work on."""
    seed_image: MediaInput
    """Picture to start from."""
    images: Sequence[MediaInput]
    """Pictures to work on."""
    mask: MediaInput
    """Mask picture that marks the part to work on."""
    super_resolution_references: Sequence[str]
    """Pictures to refer to while adding detail."""
    mask_image: MediaInput
    """Mask picture; white marks the area to change."""
    video: MediaInput
    """Clip to work on."""
    reference_videos: Sequence[MediaInput]
    """Clips that guide the result."""
    documents: Sequence[MediaInput]
    """Documents to take into account."""
    urls: Sequence[str]
    """Public web pages to take into account."""
