# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.mcp_approval_response import McpApprovalResponseObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class McpApprovalResponse(Object, McpApprovalResponseObject):
    """Whether a tool of a server may be called."""

    type: Literal["mcp_approval_response"] = Field(description="Kind of item.")
    approval_request_id: str = Field(description="Request that this answers.")
    approve: bool = Field(description="Whether it may.")
    reason: str | None = Field(default=OMIT, description="Why.")
    id: str | None = Field(default=OMIT, description="Id of the item.")
