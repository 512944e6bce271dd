# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.inputs.assistant_message import AssistantMessageInput, AssistantMessageObject
from modelwire.aihubmix.inputs.function_message import FunctionMessageInput, FunctionMessageObject
from modelwire.aihubmix.inputs.instruction_message import InstructionMessageInput, InstructionMessageObject
from modelwire.aihubmix.inputs.tool_message import ToolMessageInput, ToolMessageObject
from modelwire.aihubmix.inputs.user_message import UserMessageInput, UserMessageObject

ChatMessageInput: TypeAlias = (
    InstructionMessageInput | UserMessageInput | AssistantMessageInput | ToolMessageInput | FunctionMessageInput
)
"""One turn of a conversation."""

ChatMessageObject: TypeAlias = (
    InstructionMessageObject | UserMessageObject | AssistantMessageObject | ToolMessageObject | FunctionMessageObject
)
"""A `ChatMessage` that is made already."""
