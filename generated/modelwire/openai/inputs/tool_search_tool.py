# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class ToolSearchToolObject:
    """Marks a `ToolSearchTool` in signatures, which need no Pydantic for it."""


class ToolSearchToolInput(TypedDict, total=False):
    """Finds tools whose loading is deferred: by the service, or by you."""

    type: Required[Literal["tool_search"]]
    """Kind of tool."""
    execution: Literal["server", "client"]
    """Who searches. The service's default is "server"."""
    description: str | None
    """What can be searched for, when you search."""
    parameters: Mapping[str, Any] | None
    """JSON Schema of a search, when you search."""
