# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class CircleObject:
    """Marks a `Circle` in signatures, which need no Pydantic for it."""


class CircleInput(TypedDict, total=False):
    """A nested object, Circle."""

    kind: Required[Literal["circle"]]
    radius: Required[float]
    """Above 0."""
