# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.objects.document_block import DocumentBlock
from modelwire.aihubmix.objects.image_block import ImageBlock
from modelwire.aihubmix.objects.redacted_thinking_block import RedactedThinkingBlock
from modelwire.aihubmix.objects.server_tool_result_block import ServerToolResultBlock
from modelwire.aihubmix.objects.server_tool_use_block import ServerToolUseBlock
from modelwire.aihubmix.objects.text_block import TextBlock
from modelwire.aihubmix.objects.thinking_block import ThinkingBlock
from modelwire.aihubmix.objects.tool_result_block import ToolResultBlock
from modelwire.aihubmix.objects.tool_use_block import ToolUseBlock

ClaudeBlock: TypeAlias = (
    TextBlock
    | ImageBlock
    | DocumentBlock
    | ToolUseBlock
    | ToolResultBlock
    | ThinkingBlock
    | RedactedThinkingBlock
    | ServerToolUseBlock
    | ServerToolResultBlock
)
"""A piece of a turn."""
