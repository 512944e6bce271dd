# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.assistant_message import AssistantMessage
from modelwire.openai.objects.function_message import FunctionMessage
from modelwire.openai.objects.instruction_message import InstructionMessage
from modelwire.openai.objects.tool_message import ToolMessage
from modelwire.openai.objects.user_message import UserMessage

ChatMessage: TypeAlias = InstructionMessage | UserMessage | AssistantMessage | ToolMessage | FunctionMessage
"""One turn of a conversation."""
