# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class ModelingInputsObject:
    """Marks a `ModelingInputs` in signatures, which need no Pydantic for it."""


class ModelingInputsInput(TypedDict, total=False):
    """Media that a three-dimensional model is made from."""

    image: MediaInput
    """Picture to work on."""
    images: Sequence[MediaInput]
    """Pictures to work on."""
    reference_images: Sequence[MediaInput]
    """Pictures that guide the result."""
    mask: MediaInput
    """Mask picture that marks the part to work on."""
    mesh_file: str
    """Mesh to work on."""
