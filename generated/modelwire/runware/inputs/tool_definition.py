# Written by modelwire-codegen from specs/runware/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from typing_extensions import Required


class ToolDefinitionObject:
    """Marks a `ToolDefinition` in signatures, which need no Pydantic for it."""


class ToolDefinitionInput(TypedDict, total=False):
    """A tool that the model may call."""

    name: Required[str]
    """Name of the tool."""
    description: str
    """What the tool does, for the model to read."""
    schema_: Mapping[str, Any]
    """JSON Schema of the tool's arguments."""
    type: str
    """Type of the tool."""
