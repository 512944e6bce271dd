# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.inputs.apply_patch_tool import ApplyPatchToolInput, ApplyPatchToolObject
from modelwire.openai.inputs.code_interpreter_tool import CodeInterpreterToolInput, CodeInterpreterToolObject
from modelwire.openai.inputs.computer_tool import ComputerToolInput, ComputerToolObject
from modelwire.openai.inputs.computer_use_preview_tool import ComputerUsePreviewToolInput, ComputerUsePreviewToolObject
from modelwire.openai.inputs.custom_tool import CustomToolInput, CustomToolObject
from modelwire.openai.inputs.file_search_tool import FileSearchToolInput, FileSearchToolObject
from modelwire.openai.inputs.function_tool import FunctionToolInput, FunctionToolObject
from modelwire.openai.inputs.image_generation_tool import ImageGenerationToolInput, ImageGenerationToolObject
from modelwire.openai.inputs.local_shell_tool import LocalShellToolInput, LocalShellToolObject
from modelwire.openai.inputs.mcp_tool import McpToolInput, McpToolObject
from modelwire.openai.inputs.programmatic_tool_calling_tool import (
    ProgrammaticToolCallingToolInput,
    ProgrammaticToolCallingToolObject,
)
from modelwire.openai.inputs.shell_tool import ShellToolInput, ShellToolObject
from modelwire.openai.inputs.tool_namespace import ToolNamespaceInput, ToolNamespaceObject
from modelwire.openai.inputs.tool_search_tool import ToolSearchToolInput, ToolSearchToolObject
from modelwire.openai.inputs.web_search_preview_tool import WebSearchPreviewToolInput, WebSearchPreviewToolObject
from modelwire.openai.inputs.web_search_tool import WebSearchToolInput, WebSearchToolObject

ToolInput: TypeAlias = (
    FunctionToolInput
    | CustomToolInput
    | ToolNamespaceInput
    | ToolSearchToolInput
    | WebSearchToolInput
    | WebSearchPreviewToolInput
    | FileSearchToolInput
    | CodeInterpreterToolInput
    | ImageGenerationToolInput
    | McpToolInput
    | ShellToolInput
    | LocalShellToolInput
    | ApplyPatchToolInput
    | ComputerToolInput
    | ComputerUsePreviewToolInput
    | ProgrammaticToolCallingToolInput
)
"""A tool that the model may use."""

ToolObject: TypeAlias = (
    FunctionToolObject
    | CustomToolObject
    | ToolNamespaceObject
    | ToolSearchToolObject
    | WebSearchToolObject
    | WebSearchPreviewToolObject
    | FileSearchToolObject
    | CodeInterpreterToolObject
    | ImageGenerationToolObject
    | McpToolObject
    | ShellToolObject
    | LocalShellToolObject
    | ApplyPatchToolObject
    | ComputerToolObject
    | ComputerUsePreviewToolObject
    | ProgrammaticToolCallingToolObject
)
"""A `Tool` that is made already."""
