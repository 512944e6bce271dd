# Written by modelwire-codegen from specs/acme/shared/objects.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class StrokeObject:
    """Marks a `Stroke` in signatures, which need no Pydantic for it."""


class StrokeInput(TypedDict, total=False):
    """A line."""

    kind: Required[Literal["line", "curve"]]
    """What it is."""
    length: float
    """How long. Above 0."""
