# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.openai.inputs.mcp_approval import McpApprovalObject
from modelwire.openai.objects.mcp_tool_filter import McpToolFilter
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class McpApproval(Object, McpApprovalObject):
    """Which tools of a server need approval."""

    model_config = ConfigDict(extra="forbid")
    always: McpToolFilter = Field(default=OMIT, description="These do.")
    never: McpToolFilter = Field(default=OMIT, description="These do not.")
