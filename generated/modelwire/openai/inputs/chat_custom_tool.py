# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.custom_tool_definition import CustomToolDefinitionInput, CustomToolDefinitionObject


class ChatCustomToolObject:
    """Marks a `ChatCustomTool` in signatures, which need no Pydantic for it."""


class ChatCustomToolInput(TypedDict, total=False):
    """A tool of yours that takes plain text, held to a grammar if you give one."""

    type: Required[Literal["custom"]]
    """Kind of tool."""
    custom: Required[CustomToolDefinitionInput | CustomToolDefinitionObject]
    """The tool."""
