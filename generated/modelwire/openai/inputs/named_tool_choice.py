# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class NamedToolChoiceObject:
    """Marks a `NamedToolChoice` in signatures, which need no Pydantic for it."""


class NamedToolChoiceInput(TypedDict, total=False):
    """One tool of yours."""

    type: Required[Literal["function", "custom"]]
    """Kind of tool."""
    name: Required[str]
    """Name of the tool."""
