# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.text_part import TextPartInput, TextPartObject
from modelwire.deepinfra.inputs.tool_call import ToolCallInput, ToolCallObject


class AssistantMessageObject:
    """Marks a `AssistantMessage` in signatures, which need no Pydantic for it."""


class AssistantMessageInput(TypedDict, total=False):
    """What the model said earlier."""

    role: Required[Literal["assistant"]]
    """Who speaks."""
    content: str | Sequence[TextPartInput | TextPartObject] | None
    """Text, parts of text, or null beside tool calls."""
    reasoning_content: str | None
    """The reasoning before that answer."""
    name: str | None
    """Name of the speaker."""
    tool_calls: Sequence[ToolCallInput | ToolCallObject] | None
    """Calls that the model asked for."""
    cache_control: Mapping[str, Any] | None
    """How long to keep the prompt up to here."""
