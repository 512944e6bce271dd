"""What a model is told of the shape that its answer must have."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class AnswerSchema:
    """A JSON Schema for an answer, as the protocols send it."""

    name: str
    """1 to 64 letters, digits, `_` or `-`."""
    description: str
    """What the answer is, for the model; empty for nothing."""
    schema: Mapping[str, Any]
    """The schema. Its root is an object; with `strict` it keeps the rules of strict mode."""
    strict: bool = True
    """Whether the vendor must hold the model to the schema."""
