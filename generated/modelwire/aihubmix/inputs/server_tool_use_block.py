# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_control import CacheControlInput, CacheControlObject


class ServerToolUseBlockObject:
    """Marks a `ServerToolUseBlock` in signatures, which need no Pydantic for it."""


class ServerToolUseBlockInput(TypedDict, total=False):
    """A call of one of the maker's own tools that the maker carried out."""

    type: Required[Literal["server_tool_use"]]
    """Kind of block."""
    id: Required[str]
    """Id that the result names."""
    name: Required[str]
    """Tool."""
    input: Required[Mapping[str, Any]]
    """Arguments."""
    caller: Mapping[str, Any]
    """What called it."""
    cache_control: CacheControlInput | CacheControlObject | None
    """Keep the prompt up to here."""
