# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_control import CacheControlInput, CacheControlObject


class ToolUseBlockObject:
    """Marks a `ToolUseBlock` in signatures, which need no Pydantic for it."""


class ToolUseBlockInput(TypedDict, total=False):
    """A call of a tool that the model asked for."""

    type: Required[Literal["tool_use"]]
    """Kind of block."""
    id: Required[str]
    """Id that the result must name."""
    name: Required[str]
    """Tool."""
    input: Required[Mapping[str, Any]]
    """Arguments."""
    caller: Mapping[str, Any]
    """What called it."""
    toolset_name: str | None
    """Family of tools that it belongs to."""
    cache_control: CacheControlInput | CacheControlObject | None
    """Keep the prompt up to here."""
