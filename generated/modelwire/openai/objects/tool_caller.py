# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.tool_caller import ToolCallerObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Equals, Present, Rule, Vacuous, When


class ToolCaller(Object, ToolCallerObject):
    """Who called a tool.

    Rules:
    - If type is "program": caller_id is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (When(Vacuous("type", Equals("type", "program")), Present("caller_id")),)
    type: Literal["direct", "program"] = Field(description="The model, or a program that it wrote.")
    caller_id: str = Field(default=OMIT, min_length=1, max_length=64, description="The program.")
