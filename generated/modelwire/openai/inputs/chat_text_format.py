# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.inputs.chat_json_schema_format import ChatJsonSchemaFormatInput, ChatJsonSchemaFormatObject
from modelwire.openai.inputs.plain_text_format import PlainTextFormatInput, PlainTextFormatObject

ChatTextFormatInput: TypeAlias = PlainTextFormatInput | ChatJsonSchemaFormatInput
"""Form of an answer."""

ChatTextFormatObject: TypeAlias = PlainTextFormatObject | ChatJsonSchemaFormatObject
"""A `ChatTextFormat` that is made already."""
