# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.runpod.inputs.chat_message import ChatMessageObject
from modelwire.runpod.objects.tool_call import ToolCall
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ChatMessage(Object, ChatMessageObject):
    """One turn of a conversation."""

    role: Literal["system", "user", "assistant", "tool"] = Field(description="Who speaks.")
    content: str | list[dict[str, Any]] | None = Field(
        default=OMIT, description="Text, a list of parts, or null beside tool calls."
    )
    name: str = Field(default=OMIT, description="Name of the speaker.")
    tool_call_id: str = Field(default=OMIT, description="Call that a tool's turn answers.")
    tool_calls: list[ToolCall] = Field(default=OMIT, description="Calls that the assistant asked for.")
    reasoning_content: str = Field(default=OMIT, description="Reasoning of an earlier assistant turn.")
