# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.inputs.assistant_message import AssistantMessageInput, AssistantMessageObject
from modelwire.openai.inputs.function_message import FunctionMessageInput, FunctionMessageObject
from modelwire.openai.inputs.instruction_message import InstructionMessageInput, InstructionMessageObject
from modelwire.openai.inputs.tool_message import ToolMessageInput, ToolMessageObject
from modelwire.openai.inputs.user_message import UserMessageInput, UserMessageObject

ChatMessageInput: TypeAlias = (
    InstructionMessageInput | UserMessageInput | AssistantMessageInput | ToolMessageInput | FunctionMessageInput
)
"""One turn of a conversation."""

ChatMessageObject: TypeAlias = (
    InstructionMessageObject | UserMessageObject | AssistantMessageObject | ToolMessageObject | FunctionMessageObject
)
"""A `ChatMessage` that is made already."""
