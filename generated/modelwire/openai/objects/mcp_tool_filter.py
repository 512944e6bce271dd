# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.mcp_tool_filter import McpToolFilterObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class McpToolFilter(Object, McpToolFilterObject, extra="forbid"):
    """Some of a server's tools."""

    tool_names: list[str] = Field(default=OMIT, description="Names of the tools.")
    read_only: bool = Field(default=OMIT, description="Only tools that change nothing.")
