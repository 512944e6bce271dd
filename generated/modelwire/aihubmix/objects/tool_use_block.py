# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.tool_use_block import ToolUseBlockObject
from modelwire.aihubmix.objects.cache_control import CacheControl
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ToolUseBlock(Object, ToolUseBlockObject):
    """A call of a tool that the model asked for."""

    type: Literal["tool_use"] = Field(description="Kind of block.")
    id: str = Field(pattern="^[a-zA-Z0-9_-]+$", description="Id that the result must name.")
    name: str = Field(description="Tool.")
    input: dict[str, Any] = Field(description="Arguments.")
    caller: dict[str, Any] = Field(default=OMIT, description="What called it.")
    toolset_name: str | None = Field(default=OMIT, description="Family of tools that it belongs to.")
    cache_control: CacheControl | None = Field(default=OMIT, description="Keep the prompt up to here.")
