# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict


class GeminiSchemaObject:
    """Marks a `GeminiSchema` in signatures, which need no Pydantic for it."""


class GeminiSchemaInput(TypedDict, total=False):
    """A schema in Google's own form."""

    type: Literal["TYPE_UNSPECIFIED", "STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"]
    """Type of the value."""
    description: str
    """What the value is."""
    properties: "Mapping[str, GeminiSchemaInput | GeminiSchemaObject]"
    """Fields of an object."""
    required: Sequence[str]
    """Fields that must be there."""
    property_ordering: Sequence[str]
    """Order of the fields."""
    items: "GeminiSchemaInput | GeminiSchemaObject"
    """Elements of a list."""
    any_of: "Sequence[GeminiSchemaInput | GeminiSchemaObject]"
    """Alternatives."""
    enum: Sequence[str]
    """All values."""
    nullable: bool
    """The value may be null."""
    format: str
    """Form of the value."""
    minimum: float
    """Least number."""
    maximum: float
    """Greatest number."""
    pattern: str
    """Regular expression that the value matches."""
    min_items: str
    """Least number of elements, as text."""
    max_items: str
    """Greatest number of elements, as text."""
    min_length: str
    """Least number of characters, as text."""
    max_length: str
    """Greatest number of characters, as text."""
