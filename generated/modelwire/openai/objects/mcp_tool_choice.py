# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.mcp_tool_choice import McpToolChoiceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class McpToolChoice(Object, McpToolChoiceObject):
    """A server, or one of its tools."""

    type: Literal["mcp"] = Field(description="Kind of tool.")
    server_label: str = Field(description="Your name for the server.")
    name: str | None = Field(default=OMIT, description="Name of the tool.")
