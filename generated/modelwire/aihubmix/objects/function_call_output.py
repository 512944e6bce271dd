# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.function_call_output import FunctionCallOutputObject
from modelwire.aihubmix.objects.tool_caller import ToolCaller
from modelwire.aihubmix.objects.tool_output_part import ToolOutputPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FunctionCallOutput(Object, FunctionCallOutputObject):
    """What a function of yours returned."""

    type: Literal["function_call_output"] = Field(description="Kind of item.")
    call_id: str = Field(min_length=1, max_length=64, description="Call that this answers.")
    output: str | list[ToolOutputPart] = Field(description="A text, mostly JSON, or parts.")
    name: str | None = Field(default=OMIT, min_length=1, max_length=128, description="Function.")
    namespace: str | None = Field(
        default=OMIT, min_length=1, max_length=64, description="Group that the function is in."
    )
    caller: ToolCaller | None = Field(default=OMIT, description="Who called.")
    id: str | None = Field(default=OMIT, description="Id of the item.")
    status: Literal["in_progress", "completed", "incomplete"] | None = Field(
        default=OMIT, description="How far it got."
    )
