# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.chat_custom_tool import ChatCustomTool
from modelwire.openai.objects.chat_function_tool import ChatFunctionTool

ChatTool: TypeAlias = ChatFunctionTool | ChatCustomTool
"""A tool of yours that the model may ask for."""
