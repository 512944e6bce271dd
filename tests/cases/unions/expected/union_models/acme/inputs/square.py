# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class SquareObject:
    """Marks a `Square` in signatures, which need no Pydantic for it."""


class SquareInput(TypedDict, total=False):
    """A nested object, Square."""

    kind: Required[Literal["square"]]
    side: Required[float]
    """Above 0."""
