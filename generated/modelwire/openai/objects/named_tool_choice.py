# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.named_tool_choice import NamedToolChoiceObject
from modelwire_runtime.params import Object


class NamedToolChoice(Object, NamedToolChoiceObject):
    """One tool of yours."""

    type: Literal["function", "custom"] = Field(description="Kind of tool.")
    name: str = Field(description="Name of the tool.")
