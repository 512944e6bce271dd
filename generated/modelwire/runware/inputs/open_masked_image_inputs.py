# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class OpenMaskedImageInputsObject:
    """Marks a `OpenMaskedImageInputs` in signatures, which need no Pydantic for it."""


class OpenMaskedImageInputsInput(TypedDict, total=False):
    """A picture to start from and a mask."""

    mask_image: MediaInput
    """Mask picture; white marks the area to change."""
    seed_image: MediaInput
    """Picture to start from."""
