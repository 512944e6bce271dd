# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.openai.inputs.tool_search_tool import ToolSearchToolObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ToolSearchTool(Object, ToolSearchToolObject):
    """Finds tools whose loading is deferred: by the service, or by you."""

    type: Literal["tool_search"] = Field(description="Kind of tool.")
    execution: Literal["server", "client"] = Field(default=OMIT, description="Who searches.")
    description: str | None = Field(default=OMIT, description="What can be searched for, when you search.")
    parameters: dict[str, Any] | None = Field(default=OMIT, description="JSON Schema of a search, when you search.")
