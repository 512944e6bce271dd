# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class TextInputsObject:
    """Marks a `TextInputs` in signatures, which need no Pydantic for it."""


class TextInputsInput(TypedDict, total=False):
    """Media that the model reads."""

    images: Sequence[MediaInput]
    """Pictures to work on."""
    videos: Sequence[MediaInput]
    """Clips to work on."""
    documents: Sequence[MediaInput]
    """Documents to take into account."""
