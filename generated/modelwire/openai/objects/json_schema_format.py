# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.openai.inputs.json_schema_format import JsonSchemaFormatObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class JsonSchemaFormat(Object, JsonSchemaFormatObject, alias_generator=CAMEL_CASE):
    """JSON that keeps to a schema."""

    type: Literal["json_schema"] = Field(description="Kind of answer.")
    name: str = Field(min_length=1, max_length=64, pattern="^[a-zA-Z0-9_-]+$", description="Name of the schema.")
    schema_: dict[str, Any] = Field(description="JSON Schema of the answer.")
    description: str = Field(default=OMIT, description="What the answer is for.")
    strict: bool | None = Field(default=OMIT, description="Keep to it in every detail.")
