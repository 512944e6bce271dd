# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.chat_named_custom_tool import ChatNamedCustomToolObject
from modelwire.openai.objects.tool_name import ToolName
from modelwire_runtime.params import Object


class ChatNamedCustomTool(Object, ChatNamedCustomToolObject):
    """One custom tool of yours."""

    type: Literal["custom"] = Field(description="Kind of tool.")
    custom: ToolName = Field(description="The tool.")
