# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.deepinfra.inputs.function_tool import FunctionToolObject
from modelwire.deepinfra.objects.function_definition import FunctionDefinition
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FunctionTool(Object, FunctionToolObject):
    """A function that the model may ask for. The service knows no strict mode."""

    function: FunctionDefinition = Field(description="The function.")
    type: Literal["function"] | str = Field(default=OMIT, description="Kind of tool.")
    cache_control: dict[str, Any] | None = Field(default=OMIT, description="How long to keep the prompt up to here.")
