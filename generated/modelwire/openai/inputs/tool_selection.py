# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class ToolSelectionObject:
    """Marks a `ToolSelection` in signatures, which need no Pydantic for it."""


class ToolSelectionInput(TypedDict, total=False):
    """Some of the tools."""

    mode: Required[Literal["auto", "required"]]
    """Whether one of them may be used, or must."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """The tools, each by its type and name."""
