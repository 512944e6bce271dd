# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.tool_namespace import ToolNamespaceObject
from modelwire.openai.objects.custom_tool import CustomTool
from modelwire.openai.objects.function_tool import FunctionTool
from modelwire_runtime.params import Object


class ToolNamespace(Object, ToolNamespaceObject):
    """Tools of yours that belong together."""

    type: Literal["namespace"] = Field(description="Kind of tool.")
    name: str = Field(min_length=1, description="Name of the group.")
    description: str = Field(min_length=1, description="What the group is for.")
    tools: list[FunctionTool | CustomTool] = Field(min_length=1, description="The tools.")
