# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.custom_tool_call_output import CustomToolCallOutputObject
from modelwire.openai.objects.tool_caller import ToolCaller
from modelwire.openai.objects.tool_output_part import ToolOutputPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CustomToolCallOutput(Object, CustomToolCallOutputObject):
    """What a custom tool of yours returned."""

    type: Literal["custom_tool_call_output"] = Field(description="Kind of item.")
    call_id: str = Field(description="Call that this answers.")
    output: str | list[ToolOutputPart] = Field(description="A text, or parts.")
    caller: ToolCaller | None = Field(default=OMIT, description="Who called.")
    id: str = Field(default=OMIT, description="Id of the item.")
