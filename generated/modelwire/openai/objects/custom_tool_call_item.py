# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.custom_tool_call_item import CustomToolCallItemObject
from modelwire.openai.objects.tool_caller import ToolCaller
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CustomToolCallItem(Object, CustomToolCallItemObject):
    """A call of a custom tool that the model asked for."""

    type: Literal["custom_tool_call"] = Field(description="Kind of item.")
    call_id: str = Field(description="Id that its result must name.")
    name: str = Field(description="Tool.")
    input: str = Field(description="What the model wrote for it.")
    namespace: str = Field(default=OMIT, description="Group that the tool is in.")
    caller: ToolCaller | None = Field(default=OMIT, description="Who called.")
    id: str = Field(default=OMIT, description="Id of the item.")
