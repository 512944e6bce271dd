# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.claude_tool import ClaudeToolObject
from modelwire.aihubmix.objects.cache_control import CacheControl
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ClaudeTool(Object, ClaudeToolObject):
    """A tool that the model may ask for; one of the maker's own tools has a type."""

    name: str = Field(
        max_length=128, pattern="^[a-zA-Z0-9_-]{1,128}$", description="Name by which the model asks for it."
    )
    type: Literal["custom"] | str = Field(default=OMIT, description="Kind of tool.")
    description: str = Field(default=OMIT, description="What it does and when to use it.")
    input_schema: dict[str, Any] = Field(default=OMIT, description="JSON Schema of its arguments.")
    strict: bool = Field(default=OMIT, description="Hold the arguments to the schema.")
    defer_loading: bool = Field(default=OMIT, description="Load it only when it is searched for.")
    cache_control: CacheControl | None = Field(default=OMIT, description="Keep the prompt up to here.")
