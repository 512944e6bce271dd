# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class KontextInputsObject:
    """Marks a `KontextInputs` in signatures, which need no Pydantic for it."""


class KontextInputsInput(TypedDict, total=False):
    """Pictures to edit."""

    reference_images: Sequence[MediaInput]
    """Pictures that guide the result."""
