# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.function_call_item import FunctionCallItemObject
from modelwire.openai.objects.tool_caller import ToolCaller
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FunctionCallItem(Object, FunctionCallItemObject):
    """A call of a function that the model asked for."""

    type: Literal["function_call"] = Field(description="Kind of item.")
    call_id: str = Field(description="Id that its result must name.")
    name: str = Field(description="Function.")
    arguments: str = Field(description="Arguments as JSON text.")
    namespace: str = Field(default=OMIT, description="Group that the function is in.")
    caller: ToolCaller | None = Field(default=OMIT, description="Who called.")
    id: str = Field(default=OMIT, description="Id of the item.")
    status: Literal["in_progress", "completed", "incomplete"] = Field(default=OMIT, description="How far it got.")
