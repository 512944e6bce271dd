# Written by modelwire-codegen from specs/runware/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.chat_message import ChatMessageObject
from modelwire.runware.objects.message_tool_call import MessageToolCall
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ChatMessage(Object, ChatMessageObject):
    """One message of the conversation."""

    role: Literal["user", "assistant", "tool"] | str = Field(description="Who says the message.")
    content: str | None = Field(default=OMIT, description="Words of the message.")
    id: str = Field(default=OMIT, description="Identifier of the tool call that the message answers.")
    tools: list[MessageToolCall] = Field(default=OMIT, description="Calls of tools that the model made.")
