# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ComparisonObject:
    """Marks a `Comparison` in signatures, which need no Pydantic for it."""


class ComparisonInput(TypedDict, total=False):
    """One test."""

    type: Required[Literal["eq", "lt"]]
    """How to compare."""
    key: Required[str]
    """What."""
    value: Required[str | float | bool]
    """With what."""
