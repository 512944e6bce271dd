# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypeAlias

from modelwire.openai.inputs.chat_allowed_tools import ChatAllowedToolsInput, ChatAllowedToolsObject
from modelwire.openai.inputs.chat_named_custom_tool import ChatNamedCustomToolInput, ChatNamedCustomToolObject
from modelwire.openai.inputs.chat_named_function import ChatNamedFunctionInput, ChatNamedFunctionObject

ChatToolChoiceInput: TypeAlias = (
    Literal["none", "auto", "required"] | ChatNamedFunctionInput | ChatNamedCustomToolInput | ChatAllowedToolsInput
)
"""Whether a tool must be used, or which one."""

ChatToolChoiceObject: TypeAlias = ChatNamedFunctionObject | ChatNamedCustomToolObject | ChatAllowedToolsObject
"""A `ChatToolChoice` that is made already."""
