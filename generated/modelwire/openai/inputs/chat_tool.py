# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.inputs.chat_custom_tool import ChatCustomToolInput, ChatCustomToolObject
from modelwire.openai.inputs.chat_function_tool import ChatFunctionToolInput, ChatFunctionToolObject

ChatToolInput: TypeAlias = ChatFunctionToolInput | ChatCustomToolInput
"""A tool of yours that the model may ask for."""

ChatToolObject: TypeAlias = ChatFunctionToolObject | ChatCustomToolObject
"""A `ChatTool` that is made already."""
