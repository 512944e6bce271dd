# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class FrameInnerObject:
    """Marks a `FrameInner` in signatures, which need no Pydantic for it."""


class FrameInnerInput(TypedDict, total=False):
    """The inside."""

    depth: int
    """How deep."""
