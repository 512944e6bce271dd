# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class PainterFramesObject:
    """Marks a `PainterFrames` in signatures, which need no Pydantic for it."""


class PainterFramesInput(TypedDict, total=False):
    """A nested object, PainterFrames.

    Rules:
    - If end is set: start is set."""

    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
