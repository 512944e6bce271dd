# Written by modelwire-codegen from specs/runware/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.runware.inputs.tool_definition import ToolDefinitionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ToolDefinition(Object, ToolDefinitionObject, alias_generator=CAMEL_CASE):
    """A tool that the model may call."""

    name: str = Field(description="Name of the tool.")
    description: str = Field(default=OMIT, description="What the tool does, for the model to read.")
    schema_: dict[str, Any] = Field(default=OMIT, description="JSON Schema of the tool's arguments.")
    type: str = Field(default=OMIT, description="Type of the tool.")
