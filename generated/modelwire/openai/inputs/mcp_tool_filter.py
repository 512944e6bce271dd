# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict


class McpToolFilterObject:
    """Marks a `McpToolFilter` in signatures, which need no Pydantic for it."""


class McpToolFilterInput(TypedDict, total=False):
    """Some of a server's tools."""

    tool_names: Sequence[str]
    """Names of the tools."""
    read_only: bool
    """Only tools that change nothing."""
