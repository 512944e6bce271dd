# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.programmatic_tool_calling_tool import ProgrammaticToolCallingToolObject
from modelwire_runtime.params import Object


class ProgrammaticToolCallingTool(Object, ProgrammaticToolCallingToolObject):
    """Lets the model write programs that call tools."""

    type: Literal["programmatic_tool_calling"] = Field(description="Kind of tool.")
