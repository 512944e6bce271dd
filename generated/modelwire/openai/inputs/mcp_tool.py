# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.mcp_approval import McpApprovalInput, McpApprovalObject
from modelwire.openai.inputs.mcp_tool_filter import McpToolFilterInput, McpToolFilterObject


class McpToolObject:
    """Marks a `McpTool` in signatures, which need no Pydantic for it."""


class McpToolInput(TypedDict, total=False):
    """Tools of a server that speaks the Model Context Protocol.

    Rules:
    - server_url, connector_id or tunnel_id is set."""

    type: Required[Literal["mcp"]]
    """Kind of tool."""
    server_label: Required[str]
    """Your name for the server."""
    server_url: str
    """Address of the server."""
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
    )
    """A connector of the service instead of a server. Known values: connector_dropbox, connector_gmail,
    connector_googlecalendar, connector_googledrive, connector_microsoftteams, connector_outlookcalendar,
    connector_outlookemail, connector_sharepoint; others are passed on."""
    tunnel_id: str
    """A tunnel instead of an address."""
    server_description: str
    """What the server is for, for the model to read."""
    authorization: str
    """OAuth token for the server or connector."""
    headers: Mapping[str, str] | None
    """Headers to send to the server."""
    allowed_tools: Sequence[str] | McpToolFilterInput | McpToolFilterObject | None
    """Tools of the server that the model may use."""
    require_approval: Literal["always", "never"] | McpApprovalInput | McpApprovalObject | None
    """Calls that you must approve first. The service's default is "always"."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Whether the model or a program of its may call it. At least 1 item."""
    defer_loading: bool
    """Load its tools only when tool search finds them."""
