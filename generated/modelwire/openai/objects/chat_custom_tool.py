# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.chat_custom_tool import ChatCustomToolObject
from modelwire.openai.objects.custom_tool_definition import CustomToolDefinition
from modelwire_runtime.params import Object


class ChatCustomTool(Object, ChatCustomToolObject):
    """A tool of yours that takes plain text, held to a grammar if you give one."""

    type: Literal["custom"] = Field(description="Kind of tool.")
    custom: CustomToolDefinition = Field(description="The tool.")
