# Written by modelwire-codegen from specs/runware/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.tool_choice import ToolChoiceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ToolChoice(Object, ToolChoiceObject):
    """Whether and which tool the model must call."""

    type: Literal["auto", "any", "tool", "none"] | str = Field(description="How a tool is chosen.")
    name: str = Field(default=OMIT, description="Tool that must be used.")
