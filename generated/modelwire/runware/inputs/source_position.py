# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class SourcePositionObject:
    """Marks a `SourcePosition` in signatures, which need no Pydantic for it."""


class SourcePositionInput(TypedDict, total=False):
    """Where the source clip stands in the new frame."""

    x: float
    """Horizontal place of the source in the new picture."""
    y: float
    """Vertical place of the source in the new picture."""
    width: float
    """Width of the source in the new picture."""
    height: float
    """Height of the source in the new picture."""
