# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class JsonSchemaFormatObject:
    """Marks a `JsonSchemaFormat` in signatures, which need no Pydantic for it."""


class JsonSchemaFormatInput(TypedDict, total=False):
    """JSON that keeps to a schema."""

    type: Required[Literal["json_schema"]]
    """Kind of answer."""
    name: Required[str]
    """Name of the schema. 1 to 64 characters."""
    schema_: Required[Mapping[str, Any]]
    """JSON Schema of the answer."""
    description: str
    """What the answer is for."""
    strict: bool | None
    """Keep to it in every detail. The service's default is false."""
