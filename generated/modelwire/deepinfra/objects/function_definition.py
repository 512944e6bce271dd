# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.deepinfra.inputs.function_definition import FunctionDefinitionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FunctionDefinition(Object, FunctionDefinitionObject):
    """A function as the model shall see it."""

    name: str = Field(description="Name of the function.")
    description: str | None = Field(default=OMIT, description="What it does and when to use it.")
    parameters: dict[str, Any] | None = Field(default=OMIT, description="JSON Schema of its arguments.")
