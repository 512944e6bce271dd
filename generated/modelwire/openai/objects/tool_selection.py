# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.openai.inputs.tool_selection import ToolSelectionObject
from modelwire_runtime.params import Object


class ToolSelection(Object, ToolSelectionObject):
    """Some of the tools."""

    mode: Literal["auto", "required"] = Field(description="Whether one of them may be used, or must.")
    tools: list[dict[str, Any]] = Field(description="The tools, each by its type and name.")
