# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.chat_json_schema_format import ChatJsonSchemaFormat
from modelwire.openai.objects.plain_text_format import PlainTextFormat

ChatTextFormat: TypeAlias = PlainTextFormat | ChatJsonSchemaFormat
"""Form of an answer."""
