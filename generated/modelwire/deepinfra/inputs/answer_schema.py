# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from typing_extensions import Required


class AnswerSchemaObject:
    """Marks a `AnswerSchema` in signatures, which need no Pydantic for it."""


class AnswerSchemaInput(TypedDict, total=False):
    """A named JSON Schema."""

    name: Required[str]
    """Name of the schema."""
    schema_: Required[Mapping[str, Any]]
    """The schema."""
    description: str
    """What the answer is for."""
    strict: bool
    """Keep to the schema exactly."""
