# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypeAlias

from modelwire.openai.inputs.allowed_tools import AllowedToolsInput, AllowedToolsObject
from modelwire.openai.inputs.built_in_tool_choice import BuiltInToolChoiceInput, BuiltInToolChoiceObject
from modelwire.openai.inputs.mcp_tool_choice import McpToolChoiceInput, McpToolChoiceObject
from modelwire.openai.inputs.named_tool_choice import NamedToolChoiceInput, NamedToolChoiceObject

ToolChoiceInput: TypeAlias = (
    Literal["none", "auto", "required"]
    | AllowedToolsInput
    | NamedToolChoiceInput
    | McpToolChoiceInput
    | BuiltInToolChoiceInput
)
"""Whether a tool must be used, or which one."""

ToolChoiceObject: TypeAlias = AllowedToolsObject | NamedToolChoiceObject | McpToolChoiceObject | BuiltInToolChoiceObject
"""A `ToolChoice` that is made already."""
