# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.openai.inputs.function_definition import FunctionDefinitionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FunctionDefinition(Object, FunctionDefinitionObject):
    """A function as the model shall see it."""

    name: str = Field(description="Name by which the model asks for it.")
    description: str = Field(default=OMIT, description="What it does and when to use it.")
    parameters: dict[str, Any] = Field(default=OMIT, description="JSON Schema of its arguments.")
    strict: bool | None = Field(default=OMIT, description="Hold the arguments to the schema.")
