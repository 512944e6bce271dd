"""Two schemas say the same or not, whatever their spelling."""

from typing import Any

import pytest

from modelwire_codegen.importing.facts import differences, facts_of

OBJECTS: dict[str, Any] = {
    "acme/Box": {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]},
    "acme/Tree": {
        "type": "object",
        "properties": {"kids": {"type": "array", "items": {"$ref": "acme/Tree"}}},
    },
    "acme/Wood": {
        "type": "object",
        "properties": {"kids": {"type": "array", "items": {"$ref": "acme/Wood"}}},
    },
}
SAME: list[tuple[Any, Any]] = [
    ({"type": "string", "enum": ["a", "b"]}, {"enum": ["b", "a"]}),
    ({"const": "a"}, {"type": "string", "enum": ["a"]}),
    ({"type": "integer", "minimum": 1.0}, {"type": "integer", "minimum": 1, "description": "One."}),
    ({"type": "string", "minLength": 1, "enum": ["a"]}, {"enum": ["a"]}),
    ({"type": ["string", "integer"]}, {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
    (
        {"oneOf": [{"type": "integer"}, {"const": "auto"}]},
        {"anyOf": [{"enum": ["auto"]}, {"type": "integer"}]},
    ),
    ({"anyOf": [{"enum": [1, 2]}, {"const": "auto"}]}, {"enum": ["auto", 1, 2]}),
    (
        {"$ref": "acme/Box"},
        {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}}},
    ),
    ({"$ref": "acme/Tree"}, {"$ref": "acme/Wood"}),
    ({"dependentRequired": {"a": ["b"]}}, {"allOf": [{"dependentRequired": {"a": ["b"]}}]}),
    (
        {"not": {"required": ["a", "b"]}},
        {"not": {"allOf": [{"required": ["b"]}, {"required": ["a"]}]}},
    ),
    ({"allOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"required": ["b", "a"]}),
    (
        {
            "anyOf": [
                {"type": "string"},
                {
                    "type": "object",
                    "properties": {"a": {}, "b": {}},
                    "dependentRequired": {"a": ["b"]},
                },
            ]
        },
        {
            "anyOf": [{"type": "string"}, {"type": "object", "properties": {"a": {}, "b": {}}}],
            "dependentRequired": {"a": ["b"]},
        },
    ),
]
CLOSED = {
    "type": "object",
    "properties": {"a": {"const": True}, "b": {"const": True}},
    "additionalProperties": False,
}
SAME += [
    (
        {**CLOSED, "not": {"anyOf": [{"required": ["a", "z"]}, {"required": ["a", "b"]}]}},
        {**CLOSED, "not": {"required": ["b", "a"]}},
    ),
    ({**CLOSED, "if": {"required": ["z"]}, "then": {"required": ["a"]}}, CLOSED),
]
OTHER: list[tuple[Any, Any]] = [
    ({"enum": ["a"]}, {"enum": ["a", "b"]}),
    ({"enum": [1]}, {"enum": [True]}),
    ({"enum": [1]}, {"enum": ["1"]}),
    ({"type": "string"}, {"type": ["string", "null"]}),
    ({"type": "string", "enum": ["ab"], "maxLength": 1}, {"enum": ["ab"]}),
    (
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
        {"anyOf": [{"type": "integer"}, {"type": "number"}]},
    ),
    (
        {"properties": {"a": {"type": "string"}}},
        {"allOf": [{"properties": {"a": {"type": "string"}}}]},
    ),
    ({"type": "object", "additionalProperties": False}, {"type": "object"}),
    (
        {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
        {"if": {"required": ["a"]}, "else": {"required": ["b"]}},
    ),
    ({"default": 1}, {"default": True}),
    ({"default": 0}, {}),
    ({"items": {"type": "string"}}, {"items": {"type": "integer"}}),
    ({"pattern": "^(a+)+$", "enum": ["a" * 40 + "!"]}, {"enum": ["a" * 40 + "!"]}),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same_facts(one: Any, other: Any) -> None:
    """Spelling does not count."""
    assert facts_of(one, OBJECTS) == facts_of(other, OBJECTS)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other_facts(one: Any, other: Any) -> None:
    """What decides otherwise on some value is told; a pattern that might run away is not tried."""
    assert facts_of(one, OBJECTS) != facts_of(other, OBJECTS)


def test_silence_takes_nothing_back() -> None:
    """Limits of files and of sizes stay where upstream says nothing of them, and follow it where it does."""
    old = {"type": "string", "file_limits": {"bytes": 10, "seconds": [0, 5]}}
    assert differences(old, {}, {"type": "string"}, {}) == (frozenset(), frozenset())
    added, _ = differences(old, {}, {"type": "string", "file_limits": {"bytes": 20}}, {})
    assert {fact[1] for fact in added} == {"file_limits.bytes"}
