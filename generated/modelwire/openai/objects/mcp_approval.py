# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.mcp_approval import McpApprovalObject
from modelwire.openai.objects.mcp_tool_filter import McpToolFilter
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class McpApproval(Object, McpApprovalObject, extra="forbid"):
    """Which tools of a server need approval."""

    always: McpToolFilter = Field(default=OMIT, description="These do.")
    never: McpToolFilter = Field(default=OMIT, description="These do not.")
