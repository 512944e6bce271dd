# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.chat_allowed_tools import ChatAllowedToolsObject
from modelwire.openai.objects.tool_selection import ToolSelection
from modelwire_runtime.params import Object


class ChatAllowedTools(Object, ChatAllowedToolsObject):
    """Only some of the tools."""

    type: Literal["allowed_tools"] = Field(description="Kind of choice.")
    allowed_tools: ToolSelection = Field(description="These.")
