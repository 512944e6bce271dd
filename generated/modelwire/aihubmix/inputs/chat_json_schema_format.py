# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.json_schema_definition import JsonSchemaDefinitionInput, JsonSchemaDefinitionObject


class ChatJsonSchemaFormatObject:
    """Marks a `ChatJsonSchemaFormat` in signatures, which need no Pydantic for it."""


class ChatJsonSchemaFormatInput(TypedDict, total=False):
    """JSON that keeps to a schema."""

    type: Required[Literal["json_schema"]]
    """Kind of answer."""
    json_schema: Required[JsonSchemaDefinitionInput | JsonSchemaDefinitionObject]
    """The schema."""
