# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.tool_name import ToolNameInput, ToolNameObject


class ChatNamedFunctionObject:
    """Marks a `ChatNamedFunction` in signatures, which need no Pydantic for it."""


class ChatNamedFunctionInput(TypedDict, total=False):
    """One function of yours."""

    type: Required[Literal["function"]]
    """Kind of tool."""
    function: Required[ToolNameInput | ToolNameObject]
    """The function."""
