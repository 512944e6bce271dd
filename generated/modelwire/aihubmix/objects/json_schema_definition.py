# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.aihubmix.inputs.json_schema_definition import JsonSchemaDefinitionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class JsonSchemaDefinition(Object, JsonSchemaDefinitionObject, alias_generator=CAMEL_CASE):
    """A schema and its name."""

    name: str = Field(min_length=1, max_length=64, pattern="^[a-zA-Z0-9_-]+$", description="Name of the schema.")
    schema_: dict[str, Any] = Field(default=OMIT, description="JSON Schema of the answer.")
    description: str = Field(default=OMIT, description="What the answer is for.")
    strict: bool | None = Field(default=OMIT, description="Keep to it in every detail.")
