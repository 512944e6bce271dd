# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runpod.inputs.tool_call import ToolCallObject
from modelwire.runpod.objects.function_call import FunctionCall
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ToolCall(Object, ToolCallObject):
    """A call that the model asked for."""

    function: FunctionCall = Field(description="What to call.")
    id: str = Field(default=OMIT, description="Id that the answer must name.")
    type: Literal["function"] = Field(default=OMIT, description="Kind of call.")
