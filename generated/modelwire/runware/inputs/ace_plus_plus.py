# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class AcePlusPlusObject:
    """Marks a `AcePlusPlus` in signatures, which need no Pydantic for it."""


class AcePlusPlusInput(TypedDict, total=False):
    """An edit or a likeness made with ACE++."""

    task_type: str
    """Kind of edit that ACE++ does."""
    repainting_scale: float
    """How far the marked areas may depart from the input."""
    input_images: Sequence[MediaInput]
    """Pictures to work from."""
    input_masks: Sequence[str]
    """Masks of the areas to change."""
