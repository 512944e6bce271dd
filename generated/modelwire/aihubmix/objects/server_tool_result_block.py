# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.server_tool_result_block import ServerToolResultBlockObject
from modelwire.aihubmix.objects.cache_control import CacheControl
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ServerToolResultBlock(Object, ServerToolResultBlockObject):
    """What one of the maker's own tools returned."""

    type: Literal[
        "web_search_tool_result",
        "web_fetch_tool_result",
        "code_execution_tool_result",
        "bash_code_execution_tool_result",
        "text_editor_code_execution_tool_result",
        "tool_search_tool_result",
    ] = Field(description="Kind of block.")
    tool_use_id: str = Field(description="Call that this answers.")
    content: dict[str, Any] | list[dict[str, Any]] = Field(description="What it found, or why it failed.")
    caller: dict[str, Any] = Field(default=OMIT, description="What called it.")
    cache_control: CacheControl | None = Field(default=OMIT, description="Keep the prompt up to here.")
