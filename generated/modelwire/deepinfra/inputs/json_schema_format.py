# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.answer_schema import AnswerSchemaInput, AnswerSchemaObject


class JsonSchemaFormatObject:
    """Marks a `JsonSchemaFormat` in signatures, which need no Pydantic for it."""


class JsonSchemaFormatInput(TypedDict, total=False):
    """JSON that keeps to a schema."""

    type: Required[Literal["json_schema"]]
    """Kind of form."""
    json_schema: Required[AnswerSchemaInput | AnswerSchemaObject]
    """The schema."""
