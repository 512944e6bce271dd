# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_control import CacheControlInput, CacheControlObject


class ClaudeToolObject:
    """Marks a `ClaudeTool` in signatures, which need no Pydantic for it."""


class ClaudeToolInput(TypedDict, total=False):
    """A tool that the model may ask for; one of the maker's own tools has a type."""

    name: Required[str]
    """Name by which the model asks for it. At most 128 characters."""
    type: Literal["custom"] | str
    """Kind of tool. Known values: custom; others are passed on."""
    description: str
    """What it does and when to use it."""
    input_schema: Mapping[str, Any]
    """JSON Schema of its arguments."""
    strict: bool
    """Hold the arguments to the schema."""
    defer_loading: bool
    """Load it only when it is searched for."""
    cache_control: CacheControlInput | CacheControlObject | None
    """Keep the prompt up to here."""
