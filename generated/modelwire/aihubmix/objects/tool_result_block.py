# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.tool_result_block import ToolResultBlockObject
from modelwire.aihubmix.objects.cache_control import CacheControl
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ToolResultBlock(Object, ToolResultBlockObject):
    """What a tool returned."""

    type: Literal["tool_result"] = Field(description="Kind of block.")
    tool_use_id: str = Field(description="Call that this answers.")
    content: str | list[dict[str, Any]] = Field(default=OMIT, description="A text, or blocks.")
    is_error: bool = Field(default=OMIT, description="The tool failed.")
    cache_control: CacheControl | None = Field(default=OMIT, description="Keep the prompt up to here.")
