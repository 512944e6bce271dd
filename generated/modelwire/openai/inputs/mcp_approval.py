# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.openai.inputs.mcp_tool_filter import McpToolFilterInput, McpToolFilterObject


class McpApprovalObject:
    """Marks a `McpApproval` in signatures, which need no Pydantic for it."""


class McpApprovalInput(TypedDict, total=False):
    """Which tools of a server need approval."""

    always: McpToolFilterInput | McpToolFilterObject
    """These do."""
    never: McpToolFilterInput | McpToolFilterObject
    """These do not."""
