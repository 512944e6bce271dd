# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.deepinfra.inputs.answer_schema import AnswerSchemaObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class AnswerSchema(Object, AnswerSchemaObject, alias_generator=CAMEL_CASE):
    """A named JSON Schema."""

    name: str = Field(description="Name of the schema.")
    schema_: dict[str, Any] = Field(description="The schema.")
    description: str = Field(default=OMIT, description="What the answer is for.")
    strict: bool = Field(default=OMIT, description="Keep to the schema exactly.")
