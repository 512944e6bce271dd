# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class TripoInputsObject:
    """Marks a `TripoInputs` in signatures, which need no Pydantic for it."""


class TripoInputsInput(TypedDict, total=False):
    """Pictures of the thing to model."""

    images: Sequence[MediaInput]
    """Pictures to work on. 1 to 4 items."""
