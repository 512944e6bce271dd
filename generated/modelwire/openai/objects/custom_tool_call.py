# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.custom_tool_call import CustomToolCallObject
from modelwire.openai.objects.custom_call import CustomCall
from modelwire_runtime.params import Object


class CustomToolCall(Object, CustomToolCallObject):
    """A call of a custom tool."""

    id: str = Field(description="Id that its result must name.")
    type: Literal["custom"] = Field(description="Kind of tool.")
    custom: CustomCall = Field(description="What to call.")
