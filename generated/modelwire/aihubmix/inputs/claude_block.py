# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.inputs.document_block import DocumentBlockInput, DocumentBlockObject
from modelwire.aihubmix.inputs.image_block import ImageBlockInput, ImageBlockObject
from modelwire.aihubmix.inputs.redacted_thinking_block import RedactedThinkingBlockInput, RedactedThinkingBlockObject
from modelwire.aihubmix.inputs.server_tool_result_block import ServerToolResultBlockInput, ServerToolResultBlockObject
from modelwire.aihubmix.inputs.server_tool_use_block import ServerToolUseBlockInput, ServerToolUseBlockObject
from modelwire.aihubmix.inputs.text_block import TextBlockInput, TextBlockObject
from modelwire.aihubmix.inputs.thinking_block import ThinkingBlockInput, ThinkingBlockObject
from modelwire.aihubmix.inputs.tool_result_block import ToolResultBlockInput, ToolResultBlockObject
from modelwire.aihubmix.inputs.tool_use_block import ToolUseBlockInput, ToolUseBlockObject

ClaudeBlockInput: TypeAlias = (
    TextBlockInput
    | ImageBlockInput
    | DocumentBlockInput
    | ToolUseBlockInput
    | ToolResultBlockInput
    | ThinkingBlockInput
    | RedactedThinkingBlockInput
    | ServerToolUseBlockInput
    | ServerToolResultBlockInput
)
"""A piece of a turn."""

ClaudeBlockObject: TypeAlias = (
    TextBlockObject
    | ImageBlockObject
    | DocumentBlockObject
    | ToolUseBlockObject
    | ToolResultBlockObject
    | ThinkingBlockObject
    | RedactedThinkingBlockObject
    | ServerToolUseBlockObject
    | ServerToolResultBlockObject
)
"""A `ClaudeBlock` that is made already."""
