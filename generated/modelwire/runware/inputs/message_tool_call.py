# Written by modelwire-codegen from specs/runware/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from typing_extensions import Required


class MessageToolCallObject:
    """Marks a `MessageToolCall` in signatures, which need no Pydantic for it."""


class MessageToolCallInput(TypedDict, total=False):
    """A call of a tool that the model made."""

    id: Required[str]
    """Identifier of the tool call."""
    name: Required[str]
    """Tool that was called."""
    input: Mapping[str, Any]
    """Arguments of the tool call."""
