# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class MaskedReferenceInputsObject:
    """Marks a `MaskedReferenceInputs` in signatures, which need no Pydantic for it."""


class MaskedReferenceInputsInput(TypedDict, total=False):
    """Pictures to edit and a mask."""

    mask_image: MediaInput
    """Mask picture; white marks the area to change."""
    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 to 16 items."""
