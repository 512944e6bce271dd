# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.runpod.inputs.tool_call import ToolCallInput, ToolCallObject


class ChatMessageObject:
    """Marks a `ChatMessage` in signatures, which need no Pydantic for it."""


class ChatMessageInput(TypedDict, total=False):
    """One turn of a conversation."""

    role: Required[Literal["system", "user", "assistant", "tool"]]
    """Who speaks."""
    content: str | Sequence[Mapping[str, Any]] | None
    """Text, a list of parts, or null beside tool calls."""
    name: str
    """Name of the speaker."""
    tool_call_id: str
    """Call that a tool's turn answers."""
    tool_calls: Sequence[ToolCallInput | ToolCallObject]
    """Calls that the assistant asked for."""
    reasoning_content: str
    """Reasoning of an earlier assistant turn."""
