# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.deepinfra.inputs.assistant_message import AssistantMessageInput, AssistantMessageObject
from modelwire.deepinfra.inputs.system_message import SystemMessageInput, SystemMessageObject
from modelwire.deepinfra.inputs.tool_message import ToolMessageInput, ToolMessageObject
from modelwire.deepinfra.inputs.user_message import UserMessageInput, UserMessageObject

ChatMessageInput: TypeAlias = SystemMessageInput | UserMessageInput | AssistantMessageInput | ToolMessageInput
"""One turn of a conversation."""

ChatMessageObject: TypeAlias = SystemMessageObject | UserMessageObject | AssistantMessageObject | ToolMessageObject
"""A `ChatMessage` that is made already."""
