# Written by modelwire-codegen from specs/runware/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.runware.inputs.message_tool_call import MessageToolCallObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class MessageToolCall(Object, MessageToolCallObject):
    """A call of a tool that the model made."""

    id: str = Field(description="Identifier of the tool call.")
    name: str = Field(description="Tool that was called.")
    input: dict[str, Any] = Field(default=OMIT, description="Arguments of the tool call.")
