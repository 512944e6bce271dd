# Written by modelwire-codegen from specs/runware/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.runware.inputs.message_tool_call import MessageToolCallInput, MessageToolCallObject


class ChatMessageObject:
    """Marks a `ChatMessage` in signatures, which need no Pydantic for it."""


class ChatMessageInput(TypedDict, total=False):
    """One message of the conversation."""

    role: Required[Literal["user", "assistant", "tool"] | str]
    """Who says the message. Known values: user, assistant, tool; others are passed on."""
    content: str | None
    """Words of the message."""
    id: str
    """Identifier of the tool call that the message answers."""
    tools: Sequence[MessageToolCallInput | MessageToolCallObject]
    """Calls of tools that the model made."""
