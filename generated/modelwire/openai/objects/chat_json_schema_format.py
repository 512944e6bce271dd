# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.chat_json_schema_format import ChatJsonSchemaFormatObject
from modelwire.openai.objects.json_schema_definition import JsonSchemaDefinition
from modelwire_runtime.params import Object


class ChatJsonSchemaFormat(Object, ChatJsonSchemaFormatObject):
    """JSON that keeps to a schema."""

    type: Literal["json_schema"] = Field(description="Kind of answer.")
    json_schema: JsonSchemaDefinition = Field(description="The schema.")
