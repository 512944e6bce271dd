# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.inputs.json_schema_format import JsonSchemaFormatInput, JsonSchemaFormatObject
from modelwire.aihubmix.inputs.plain_text_format import PlainTextFormatInput, PlainTextFormatObject

TextFormatInput: TypeAlias = PlainTextFormatInput | JsonSchemaFormatInput
"""Form of an answer."""

TextFormatObject: TypeAlias = PlainTextFormatObject | JsonSchemaFormatObject
"""A `TextFormat` that is made already."""
