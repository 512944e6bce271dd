# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool import ToolInput, ToolObject


class ToolSearchOutputObject:
    """Marks a `ToolSearchOutput` in signatures, which need no Pydantic for it."""


class ToolSearchOutputInput(TypedDict, total=False):
    """Tools that a search found."""

    type: Required[Literal["tool_search_output"]]
    """Kind of item."""
    tools: Required[Sequence[ToolInput | ToolObject]]
    """What was found. Kinds by type: function, custom, namespace, tool_search, web_search, web_search_2025_08_26,
    web_search_preview, web_search_preview_2025_03_11, file_search, code_interpreter, image_generation, mcp, shell,
    local_shell, apply_patch, computer, computer_use_preview, programmatic_tool_calling."""
    call_id: str | None
    """Call that this answers, null when the service searched. 1 to 64 characters."""
    execution: Literal["server", "client"]
    """Who searched."""
    id: str | None
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it got."""
