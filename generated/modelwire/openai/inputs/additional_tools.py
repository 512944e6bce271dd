# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool import ToolInput, ToolObject


class AdditionalToolsObject:
    """Marks a `AdditionalTools` in signatures, which need no Pydantic for it."""


class AdditionalToolsInput(TypedDict, total=False):
    """Tools that the model has from here on."""

    type: Required[Literal["additional_tools"]]
    """Kind of item."""
    role: Required[Literal["developer"]]
    """Who gives them."""
    tools: Required[Sequence[ToolInput | ToolObject]]
    """The tools. Kinds by type: function, custom, namespace, tool_search, web_search, web_search_2025_08_26,
    web_search_preview, web_search_preview_2025_03_11, file_search, code_interpreter, image_generation, mcp, shell,
    local_shell, apply_patch, computer, computer_use_preview, programmatic_tool_calling."""
    id: str | None
    """Id of the item."""
