# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_control import CacheControlInput, CacheControlObject


class ServerToolResultBlockObject:
    """Marks a `ServerToolResultBlock` in signatures, which need no Pydantic for it."""


class ServerToolResultBlockInput(TypedDict, total=False):
    """What one of the maker's own tools returned."""

    type: Required[
        Literal[
            "web_search_tool_result",
            "web_fetch_tool_result",
            "code_execution_tool_result",
            "bash_code_execution_tool_result",
            "text_editor_code_execution_tool_result",
            "tool_search_tool_result",
        ]
    ]
    """Kind of block."""
    tool_use_id: Required[str]
    """Call that this answers."""
    content: Required[Mapping[str, Any] | Sequence[Mapping[str, Any]]]
    """What it found, or why it failed."""
    caller: Mapping[str, Any]
    """What called it."""
    cache_control: CacheControlInput | CacheControlObject | None
    """Keep the prompt up to here."""
