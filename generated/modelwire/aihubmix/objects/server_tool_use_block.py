# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.server_tool_use_block import ServerToolUseBlockObject
from modelwire.aihubmix.objects.cache_control import CacheControl
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ServerToolUseBlock(Object, ServerToolUseBlockObject):
    """A call of one of the maker's own tools that the maker carried out."""

    type: Literal["server_tool_use"] = Field(description="Kind of block.")
    id: str = Field(description="Id that the result names.")
    name: str = Field(description="Tool.")
    input: dict[str, Any] = Field(description="Arguments.")
    caller: dict[str, Any] = Field(default=OMIT, description="What called it.")
    cache_control: CacheControl | None = Field(default=OMIT, description="Keep the prompt up to here.")
