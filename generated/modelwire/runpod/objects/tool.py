# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runpod.inputs.tool import ToolObject
from modelwire.runpod.objects.function import Function
from modelwire_runtime.params import Object


class Tool(Object, ToolObject):
    """A tool that the model may ask for."""

    type: Literal["function"] = Field(description="Kind of tool.")
    function: Function = Field(description="The function.")
