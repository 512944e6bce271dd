# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class McpToolChoiceObject:
    """Marks a `McpToolChoice` in signatures, which need no Pydantic for it."""


class McpToolChoiceInput(TypedDict, total=False):
    """A server, or one of its tools."""

    type: Required[Literal["mcp"]]
    """Kind of tool."""
    server_label: Required[str]
    """Your name for the server."""
    name: str | None
    """Name of the tool."""
