# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required


class ComparisonFilterObject:
    """Marks a `ComparisonFilter` in signatures, which need no Pydantic for it."""


class ComparisonFilterInput(TypedDict, total=False):
    """A test of one attribute of a file."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """How to compare."""
    key: Required[str]
    """Attribute."""
    value: Required[str | float | bool | Sequence[str | float]]
    """What to compare with."""
