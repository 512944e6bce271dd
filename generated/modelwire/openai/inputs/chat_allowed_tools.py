# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool_selection import ToolSelectionInput, ToolSelectionObject


class ChatAllowedToolsObject:
    """Marks a `ChatAllowedTools` in signatures, which need no Pydantic for it."""


class ChatAllowedToolsInput(TypedDict, total=False):
    """Only some of the tools."""

    type: Required[Literal["allowed_tools"]]
    """Kind of choice."""
    allowed_tools: Required[ToolSelectionInput | ToolSelectionObject]
    """These."""
