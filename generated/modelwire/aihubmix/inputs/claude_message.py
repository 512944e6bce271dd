# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.claude_block import ClaudeBlockInput, ClaudeBlockObject


class ClaudeMessageObject:
    """Marks a `ClaudeMessage` in signatures, which need no Pydantic for it."""


class ClaudeMessageInput(TypedDict, total=False):
    """One turn of a conversation."""

    role: Required[Literal["user", "assistant"]]
    """Who speaks."""
    content: Required[str | Sequence[ClaudeBlockInput | ClaudeBlockObject]]
    """A text, or blocks. Kinds by type: text, image, document, tool_use, tool_result, thinking, redacted_thinking,
    server_tool_use, web_search_tool_result, web_fetch_tool_result, code_execution_tool_result,
    bash_code_execution_tool_result, text_editor_code_execution_tool_result, tool_search_tool_result."""
