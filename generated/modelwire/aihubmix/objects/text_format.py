# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.objects.json_schema_format import JsonSchemaFormat
from modelwire.aihubmix.objects.plain_text_format import PlainTextFormat

TextFormat: TypeAlias = PlainTextFormat | JsonSchemaFormat
"""Form of an answer."""
