# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.json_schema_format import JsonSchemaFormatObject
from modelwire.deepinfra.objects.answer_schema import AnswerSchema
from modelwire_runtime.params import Object


class JsonSchemaFormat(Object, JsonSchemaFormatObject):
    """JSON that keeps to a schema."""

    type: Literal["json_schema"] = Field(description="Kind of form.")
    json_schema: AnswerSchema = Field(description="The schema.")
