# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.chat_allowed_tools import ChatAllowedTools
from modelwire.openai.objects.chat_named_custom_tool import ChatNamedCustomTool
from modelwire.openai.objects.chat_named_function import ChatNamedFunction

ChatToolChoice: TypeAlias = ChatNamedFunction | ChatNamedCustomTool | ChatAllowedTools
"""Whether a tool must be used, or which one."""
