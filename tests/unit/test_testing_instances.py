"""What the fake language models answer where a schema says what the answer must be."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from modelwire_runtime.structured.answers import answer_of
from modelwire_runtime.testing.instances import instance

TEXT = {"type": "string"}
NODE = {
    "type": "object",
    "properties": {
        "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
        "all": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
    },
    "required": ["next", "all"],
}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "properties": {"a": TEXT, "b": {"type": "boolean"}}, "required": ["a"]},
        {"$ref": "#/$defs/Node", "$defs": {"Node": NODE}},
        {"allOf": [{"type": "object"}, {"properties": {"a": TEXT}, "required": ["a"]}]},
        {"type": "array", "items": TEXT, "minItems": 3},
        {"type": "array", "items": TEXT, "maxItems": 1},
        {"oneOf": [{"const": 1}, {"const": 2}]},
        {"anyOf": [{"type": "null"}]},
        {"type": ["null", "integer"], "minimum": 3},
        {"enum": ["x", "y"]},
        {"type": "integer", "exclusiveMinimum": 4, "multipleOf": 3},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
        {"type": "integer", "maximum": -2},
        {"type": "integer", "exclusiveMaximum": 1},
        {"type": "string", "minLength": 9},
        {"type": "string", "maxLength": 2},
        {"type": "null"},
        *({"type": "string", "format": name} for name in ("date", "date-time", "email", "uuid")),
    ],
)
def test_an_instance_fits_its_schema(schema: dict[str, Any]) -> None:
    """Limits, unions, references and schemas that hold themselves."""
    checker = Draft202012Validator.FORMAT_CHECKER
    Draft202012Validator(schema, format_checker=checker).validate(instance(schema, "Paris", "city"))


def test_texts_say_what_was_asked_for() -> None:
    """The word of the prompt, else the name of the property; lists number their elements."""
    schema = answer_of({"type": "object", "properties": {"city": TEXT}}).schema.schema
    assert instance(schema, "Paris") == {"city": "Paris"}
    assert instance(schema) == {"city": "city"}
    assert instance({"type": "array", "items": TEXT}, "Paris", "x") == ["x 1", "x 2"]
