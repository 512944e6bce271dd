# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.claude_tool_choice import ClaudeToolChoiceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ClaudeToolChoice(Object, ClaudeToolChoiceObject):
    """Whether the model must use a tool."""

    type: Literal["auto", "any", "tool", "none"] = Field(description="Its choice, any tool, one tool, or none.")
    name: str = Field(default=OMIT, description="The tool, with type tool.")
    disable_parallel_tool_use: bool = Field(default=OMIT, description="One tool at a time.")
