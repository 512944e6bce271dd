# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.openai.inputs.function_tool import FunctionToolObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FunctionTool(Object, FunctionToolObject):
    """A function of yours that the model may ask for."""

    type: Literal["function"] = Field(description="Kind of tool.")
    name: str = Field(
        min_length=1, max_length=128, pattern="^[a-zA-Z0-9_-]+$", description="Name by which the model asks for it."
    )
    description: str | None = Field(default=OMIT, description="What it does and when to use it.")
    parameters: dict[str, Any] | None = Field(default=OMIT, description="JSON Schema of its arguments.")
    strict: bool | None = Field(default=OMIT, description="Hold the arguments to the schema.")
    output_schema: dict[str, Any] | None = Field(default=OMIT, description="JSON Schema of what it returns.")
    defer_loading: bool = Field(default=OMIT, description="Load it only when tool search finds it.")
    allowed_callers: list[Literal["direct", "programmatic"]] | None = Field(
        default=OMIT, description="Whether the model or a program of its may call it."
    )
    async_: bool = Field(default=OMIT, serialization_alias="async", description="The answer may come later.")
