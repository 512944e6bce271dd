# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.deepinfra.objects.assistant_message import AssistantMessage
from modelwire.deepinfra.objects.system_message import SystemMessage
from modelwire.deepinfra.objects.tool_message import ToolMessage
from modelwire.deepinfra.objects.user_message import UserMessage

ChatMessage: TypeAlias = SystemMessage | UserMessage | AssistantMessage | ToolMessage
"""One turn of a conversation."""
