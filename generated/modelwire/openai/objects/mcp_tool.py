# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.mcp_tool import McpToolObject
from modelwire.openai.objects.mcp_approval import McpApproval
from modelwire.openai.objects.mcp_tool_filter import McpToolFilter
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Any_, Holds, Present, Rule


class McpTool(Object, McpToolObject):
    """Tools of a server that speaks the Model Context Protocol.

    Rules:
    - server_url, connector_id or tunnel_id is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Any_(Present("server_url"), Present("connector_id"), Present("tunnel_id"))),
    )
    type: Literal["mcp"] = Field(description="Kind of tool.")
    server_label: str = Field(description="Your name for the server.")
    server_url: str = Field(default=OMIT, description="Address of the server.")
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
    ) = Field(default=OMIT, description="A connector of the service instead of a server.")
    tunnel_id: str = Field(default=OMIT, pattern="^tunnel_[a-z0-9]{32}$", description="A tunnel instead of an address.")
    server_description: str = Field(default=OMIT, description="What the server is for, for the model to read.")
    authorization: str = Field(default=OMIT, description="OAuth token for the server or connector.")
    headers: dict[str, str] | None = Field(default=OMIT, description="Headers to send to the server.")
    allowed_tools: list[str] | McpToolFilter | None = Field(
        default=OMIT, description="Tools of the server that the model may use."
    )
    require_approval: Literal["always", "never"] | McpApproval | None = Field(
        default=OMIT, description="Calls that you must approve first."
    )
    allowed_callers: list[Literal["direct", "programmatic"]] | None = Field(
        default=OMIT, min_length=1, description="Whether the model or a program of its may call it."
    )
    defer_loading: bool = Field(default=OMIT, description="Load its tools only when tool search finds them.")
