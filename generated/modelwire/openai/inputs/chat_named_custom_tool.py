# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool_name import ToolNameInput, ToolNameObject


class ChatNamedCustomToolObject:
    """Marks a `ChatNamedCustomTool` in signatures, which need no Pydantic for it."""


class ChatNamedCustomToolInput(TypedDict, total=False):
    """One custom tool of yours."""

    type: Required[Literal["custom"]]
    """Kind of tool."""
    custom: Required[ToolNameInput | ToolNameObject]
    """The tool."""
