# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.deepinfra.inputs.json_schema_format import JsonSchemaFormatInput, JsonSchemaFormatObject
from modelwire.deepinfra.inputs.plain_format import PlainFormatInput, PlainFormatObject
from modelwire.deepinfra.inputs.regex_format import RegexFormatInput, RegexFormatObject

ResponseFormatInput: TypeAlias = PlainFormatInput | JsonSchemaFormatInput | RegexFormatInput
"""Form of an answer."""

ResponseFormatObject: TypeAlias = PlainFormatObject | JsonSchemaFormatObject | RegexFormatObject
"""A `ResponseFormat` that is made already."""
