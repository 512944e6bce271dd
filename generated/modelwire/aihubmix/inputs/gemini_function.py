# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from modelwire.aihubmix.inputs.gemini_schema import GeminiSchemaInput, GeminiSchemaObject


class GeminiFunctionObject:
    """Marks a `GeminiFunction` in signatures, which need no Pydantic for it."""


class GeminiFunctionInput(TypedDict, total=False):
    """A function as the model shall see it."""

    name: str
    """Name by which the model asks for it."""
    description: str
    """What it does and when to use it."""
    parameters: GeminiSchemaInput | GeminiSchemaObject
    """Schema of its arguments."""
    parameters_json_schema: Mapping[str, Any]
    """JSON Schema of its arguments instead."""
    response: GeminiSchemaInput | GeminiSchemaObject
    """Schema of what it returns."""
    response_json_schema: Mapping[str, Any]
    """JSON Schema of what it returns instead."""
    behavior: Literal["UNSPECIFIED", "BLOCKING", "NON_BLOCKING"]
    """Whether the model waits for it."""
