# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.deepinfra.objects.json_schema_format import JsonSchemaFormat
from modelwire.deepinfra.objects.plain_format import PlainFormat
from modelwire.deepinfra.objects.regex_format import RegexFormat

ResponseFormat: TypeAlias = PlainFormat | JsonSchemaFormat | RegexFormat
"""Form of an answer."""
