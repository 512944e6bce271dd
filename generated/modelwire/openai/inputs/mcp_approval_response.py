# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class McpApprovalResponseObject:
    """Marks a `McpApprovalResponse` in signatures, which need no Pydantic for it."""


class McpApprovalResponseInput(TypedDict, total=False):
    """Whether a tool of a server may be called."""

    type: Required[Literal["mcp_approval_response"]]
    """Kind of item."""
    approval_request_id: Required[str]
    """Request that this answers."""
    approve: Required[bool]
    """Whether it may."""
    reason: str | None
    """Why."""
    id: str | None
    """Id of the item."""
