# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict


class CompositionElementObject:
    """Marks a `CompositionElement` in signatures, which need no Pydantic for it."""


class CompositionElementInput(TypedDict, total=False):
    """One thing in the picture."""

    type: str
    """Type of the element."""
    desc: str
    """What the element looks like."""
    text: str
    """Words that the element shows."""
    bbox: Sequence[int]
    """Box of the element in the picture."""
    color_palette: Sequence[str]
    """Colours of the element, in hex."""
