# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from typing_extensions import Required


class JsonSchemaDefinitionObject:
    """Marks a `JsonSchemaDefinition` in signatures, which need no Pydantic for it."""


class JsonSchemaDefinitionInput(TypedDict, total=False):
    """A schema and its name."""

    name: Required[str]
    """Name of the schema. 1 to 64 characters."""
    schema_: Mapping[str, Any]
    """JSON Schema of the answer."""
    description: str
    """What the answer is for."""
    strict: bool | None
    """Keep to it in every detail. The service's default is false."""
