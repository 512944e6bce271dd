# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.apply_patch_tool import ApplyPatchTool
from modelwire.openai.objects.code_interpreter_tool import CodeInterpreterTool
from modelwire.openai.objects.computer_tool import ComputerTool
from modelwire.openai.objects.computer_use_preview_tool import ComputerUsePreviewTool
from modelwire.openai.objects.custom_tool import CustomTool
from modelwire.openai.objects.file_search_tool import FileSearchTool
from modelwire.openai.objects.function_tool import FunctionTool
from modelwire.openai.objects.image_generation_tool import ImageGenerationTool
from modelwire.openai.objects.local_shell_tool import LocalShellTool
from modelwire.openai.objects.mcp_tool import McpTool
from modelwire.openai.objects.programmatic_tool_calling_tool import ProgrammaticToolCallingTool
from modelwire.openai.objects.shell_tool import ShellTool
from modelwire.openai.objects.tool_namespace import ToolNamespace
from modelwire.openai.objects.tool_search_tool import ToolSearchTool
from modelwire.openai.objects.web_search_preview_tool import WebSearchPreviewTool
from modelwire.openai.objects.web_search_tool import WebSearchTool

Tool: TypeAlias = (
    FunctionTool
    | CustomTool
    | ToolNamespace
    | ToolSearchTool
    | WebSearchTool
    | WebSearchPreviewTool
    | FileSearchTool
    | CodeInterpreterTool
    | ImageGenerationTool
    | McpTool
    | ShellTool
    | LocalShellTool
    | ApplyPatchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | ProgrammaticToolCallingTool
)
"""A tool that the model may use."""
