# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ReturnedItemObject:
    """Marks a `ReturnedItem` in signatures, which need no Pydantic for it."""


class ReturnedItemInput(TypedDict, total=False):
    """An item that only the service makes, sent back unchanged."""

    type: Required[
        Literal[
            "web_search_call",
            "file_search_call",
            "code_interpreter_call",
            "image_generation_call",
            "computer_call",
            "mcp_list_tools",
            "mcp_call",
            "mcp_approval_request",
            "local_shell_call",
            "shell_call",
            "apply_patch_call",
            "tool_search_call",
            "program",
            "program_output",
        ]
    ]
    """Kind of item."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id that its result names."""
    status: str | None
    """How far it got."""
