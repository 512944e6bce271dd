# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.objects.assistant_message import AssistantMessage
from modelwire.aihubmix.objects.function_message import FunctionMessage
from modelwire.aihubmix.objects.instruction_message import InstructionMessage
from modelwire.aihubmix.objects.tool_message import ToolMessage
from modelwire.aihubmix.objects.user_message import UserMessage

ChatMessage: TypeAlias = InstructionMessage | UserMessage | AssistantMessage | ToolMessage | FunctionMessage
"""One turn of a conversation."""
