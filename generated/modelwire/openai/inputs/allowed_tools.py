# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class AllowedToolsObject:
    """Marks a `AllowedTools` in signatures, which need no Pydantic for it."""


class AllowedToolsInput(TypedDict, total=False):
    """Only some of the tools."""

    type: Required[Literal["allowed_tools"]]
    """Kind of choice."""
    mode: Required[Literal["auto", "required"]]
    """Whether one of them may be used, or must."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """The tools, each by its type and name."""
