# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.function_tool_call import FunctionToolCallObject
from modelwire.aihubmix.objects.function_call import FunctionCall
from modelwire_runtime.params import Object


class FunctionToolCall(Object, FunctionToolCallObject):
    """A call of a function."""

    id: str = Field(description="Id that its result must name.")
    type: Literal["function"] = Field(description="Kind of tool.")
    function: FunctionCall = Field(description="What to call.")
