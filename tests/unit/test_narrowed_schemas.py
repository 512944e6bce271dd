"""Schemas in the words that a vendor knows."""

from typing import Any

import pytest
from pydantic import BaseModel, Field

from modelwire_runtime.structured.answers import Answer
from modelwire_runtime.structured.narrowed import narrowed


def knows(key: str, value: Any) -> bool:
    """Know lists that are not empty, and nothing else."""
    return key == "minItems" and value == 1


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ({"type": "string"}, {"type": "string"}),
        ({"const": 3}, {"enum": [3]}),
        ({"oneOf": [{"const": 3}]}, {"anyOf": [{"enum": [3]}]}),
        ({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"type": ["string", "integer"]}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        ({"type": ["string"]}, {"anyOf": [{"type": "string"}]}),
        ({"const": None}, {"anyOf": [{"type": "null"}]}),
        (
            {"type": ["string", "null"], "enum": ["a", None]},
            {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]},
        ),
        ({"enum": ["a", 1, None]}, {"anyOf": [{"enum": ["a", 1]}, {"type": "null"}]}),
        ({"type": "array", "minItems": 1}, {"type": "array", "minItems": 1}),
        (
            {"type": "array", "minItems": 2, "maxItems": 3, "description": "Some."},
            {"type": "array", "description": "Some. (minItems 2, maxItems 3)"},
        ),
        (
            {"type": ["integer", "null"], "minimum": 1, "description": "A number."},
            {
                "description": "A number.",
                "anyOf": [{"type": "integer", "description": "(minimum 1)"}, {"type": "null"}],
            },
        ),
        (
            {"type": "object", "additionalProperties": {"const": 1}},
            {"type": "object", "additionalProperties": {"enum": [1]}},
        ),
        (
            {"type": "object", "additionalProperties": False},
            {"type": "object", "additionalProperties": False},
        ),
        ({"title": "T", "default": 1, "type": "integer"}, {"type": "integer"}),
        (
            {"$ref": "#/$defs/A", "$defs": {"A": {"const": 1}}},
            {"$ref": "#/$defs/A", "$defs": {"A": {"enum": [1]}}},
        ),
    ],
)
def test_words(given: dict[str, Any], made: dict[str, Any]) -> None:
    """What is not known is said plainer, or told in the description; what was given does not change."""
    before = repr(given)
    assert narrowed(given, knows) == made
    assert repr(given) == before


def test_properties_may_have_the_names_of_words() -> None:
    """They are no keywords."""
    shape = {"type": "object", "properties": {"const": {"const": 1}, "title": {"type": "string"}}}
    made = narrowed(shape, knows)["properties"]
    assert made == {"const": {"enum": [1]}, "title": {"type": "string"}}


def test_a_class() -> None:
    """A strict schema of one stays one."""

    class Node(BaseModel):
        """A node."""

        count: int = Field(ge=1)
        label: str | None = None
        below: "list[Node]"

    made = narrowed(Answer(Node).schema.schema, knows)
    assert made["required"] == ["count", "label", "below"]
    assert made["additionalProperties"] is False
    assert made["properties"]["count"]["description"] == "(minimum 1)"
    assert made["properties"]["label"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert made["$defs"]["Node"]["properties"]["below"]["items"] == {"$ref": "#/$defs/Node"}
