# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class CornerObject:
    """Marks a `Corner` in signatures, which need no Pydantic for it."""


class CornerInput(TypedDict, total=False):
    """Its corners."""

    radius: int
    """How round."""
