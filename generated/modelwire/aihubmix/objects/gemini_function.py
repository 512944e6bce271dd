# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_function import GeminiFunctionObject
from modelwire.aihubmix.objects.gemini_schema import GeminiSchema
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiFunction(Object, GeminiFunctionObject, alias_generator=CAMEL_CASE):
    """A function as the model shall see it."""

    name: str = Field(default=OMIT, description="Name by which the model asks for it.")
    description: str = Field(default=OMIT, description="What it does and when to use it.")
    parameters: GeminiSchema = Field(default=OMIT, description="Schema of its arguments.")
    parameters_json_schema: dict[str, Any] = Field(default=OMIT, description="JSON Schema of its arguments instead.")
    response: GeminiSchema = Field(default=OMIT, description="Schema of what it returns.")
    response_json_schema: dict[str, Any] = Field(default=OMIT, description="JSON Schema of what it returns instead.")
    behavior: Literal["UNSPECIFIED", "BLOCKING", "NON_BLOCKING"] = Field(
        default=OMIT, description="Whether the model waits for it."
    )
