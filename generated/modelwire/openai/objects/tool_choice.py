# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.allowed_tools import AllowedTools
from modelwire.openai.objects.built_in_tool_choice import BuiltInToolChoice
from modelwire.openai.objects.mcp_tool_choice import McpToolChoice
from modelwire.openai.objects.named_tool_choice import NamedToolChoice

ToolChoice: TypeAlias = AllowedTools | NamedToolChoice | McpToolChoice | BuiltInToolChoice
"""Whether a tool must be used, or which one."""
