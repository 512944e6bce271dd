# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_control import CacheControlInput, CacheControlObject


class ToolResultBlockObject:
    """Marks a `ToolResultBlock` in signatures, which need no Pydantic for it."""


class ToolResultBlockInput(TypedDict, total=False):
    """What a tool returned."""

    type: Required[Literal["tool_result"]]
    """Kind of block."""
    tool_use_id: Required[str]
    """Call that this answers."""
    content: str | Sequence[Mapping[str, Any]]
    """A text, or blocks."""
    is_error: bool
    """The tool failed."""
    cache_control: CacheControlInput | CacheControlObject | None
    """Keep the prompt up to here."""
