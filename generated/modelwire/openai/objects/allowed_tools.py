# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.openai.inputs.allowed_tools import AllowedToolsObject
from modelwire_runtime.params import Object


class AllowedTools(Object, AllowedToolsObject):
    """Only some of the tools."""

    type: Literal["allowed_tools"] = Field(description="Kind of choice.")
    mode: Literal["auto", "required"] = Field(description="Whether one of them may be used, or must.")
    tools: list[dict[str, Any]] = Field(description="The tools, each by its type and name.")
