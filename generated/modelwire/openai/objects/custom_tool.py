# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.custom_tool import CustomToolObject
from modelwire.openai.objects.custom_tool_format import CustomToolFormat
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CustomTool(Object, CustomToolObject):
    """A tool of yours that takes plain text, held to a grammar if you give one."""

    type: Literal["custom"] = Field(description="Kind of tool.")
    name: str = Field(description="Name by which the model asks for it.")
    description: str = Field(default=OMIT, description="What it does and when to use it.")
    format: CustomToolFormat = Field(default=OMIT, description="Form of its input.")
    defer_loading: bool = Field(default=OMIT, description="Load it only when tool search finds it.")
    allowed_callers: list[Literal["direct", "programmatic"]] | None = Field(
        default=OMIT, min_length=1, description="Whether the model or a program of its may call it."
    )
    async_: bool = Field(default=OMIT, serialization_alias="async", description="The answer may come later.")
