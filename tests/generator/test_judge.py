"""Values judged by their own schema: as jsonschema judges them, and right where decimals make it err."""

from itertools import product
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from modelwire_codegen.linting.domains import Marks, domain
from modelwire_codegen.lower.judge import breach
from modelwire_codegen.lower.matching import matches, repeats_within
from tests.support.specs import Json

VALUES: list[Any] = [
    *(
        None,
        True,
        False,
        0,
        1,
        1.0,
        1.5,
        -3,
        7,
        64,
        "",
        "a",
        "ab",
        "12",
        "1x2",
        [],
        ["a"],
        ["a", 1],
    ),
    *({}, {"a": "x"}, {"a": 1}, {"b": 2}, {"a": "x", "b": 2}),
]
SCHEMAS: list[Json] = [
    {},
    {"type": "integer"},
    {"type": ["number", "null"]},
    {"type": "boolean"},
    {"const": 1},
    {"const": True},
    {"enum": ["a", 1, None]},
    {"enum": [0, False]},
    {"type": "number", "minimum": 1, "exclusiveMaximum": 7},
    {"exclusiveMinimum": 1, "maximum": 7, "multipleOf": 2},
    {"type": "string", "minLength": 1, "maxLength": 1},
    {"pattern": "^[0-9]+$"},
    {"type": "array", "minItems": 1, "items": {"type": "string"}},
    {"maxItems": 1},
    {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
    {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
    {"type": "object", "additionalProperties": {"type": "integer"}},
    {"anyOf": [{"type": "string", "maxLength": 1}, {"type": "integer", "minimum": 5}]},
]


@pytest.mark.parametrize(("schema", "value"), list(product(SCHEMAS, VALUES)))
def test_verdicts_are_those_of_jsonschema(schema: Json, value: Any) -> None:
    """Both say the same of every value."""
    wanted = Draft202012Validator(schema).is_valid(value)
    assert (breach(schema, value, {}) == "") == wanted


@pytest.mark.parametrize("value", [0.3, 0.7, 1.1, 4.35, 1e-1])
def test_decimals_are_exact(value: float) -> None:
    """A value with a few digits behind the point is a multiple of their step."""
    assert breach({"multipleOf": 0.05}, value, {}) == ""
    assert breach({"multipleOf": 0.04}, value, {}) != ""


@pytest.mark.parametrize(
    "pattern", ["^(a+)+$", "^(a|aa)*$", "^((a*)b?)*$", "^([a-z]{1,9}){2,}$", "^a*a*a*a*a*$"]
)
def test_patterns_that_never_end(pattern: str) -> None:
    """A pattern that could try a long text for ever is not tried, and refuses nothing."""
    assert matches(pattern, "a" * 200 + "!") is None
    assert breach({"pattern": pattern}, "a" * 200 + "!", {}) == ""
    assert breach({"pattern": pattern}, "?", {}) != ""


@pytest.mark.parametrize(
    "pattern",
    ["^[0-9]+x[0-9]+$", "^(?:low|high)$", "^[a-z]+(-[a-z]{2})?$", r"^[(+]*\(a+\)*$", "^(a)*$"],
)
def test_plain_patterns_are_tried(pattern: str) -> None:
    """What comes to an end is tried however long the text is."""
    assert not repeats_within(pattern)
    assert matches(pattern, "?" * 200) is False


def test_sizes_have_their_form() -> None:
    """A size that has no pattern of its own is digits, separator, digits."""
    assert breach({"type": "string", "size_separator": "x"}, "1x2", {}) == ""
    assert breach({"type": "string", "size_separator": "x"}, "1*2", {}) != ""


def test_a_file_is_text_whatever_its_type() -> None:
    """A parameter that takes a file takes a link to one."""
    assert breach({"type": "string", "media": "image"}, "https://acme.test/a.png", {}) == ""


@pytest.mark.parametrize(
    ("schema", "empty"),
    [
        ({"type": "integer", "minimum": 5, "maximum": 5}, False),
        ({"type": "integer", "exclusiveMinimum": 5, "maximum": 5}, True),
        ({"type": "integer", "exclusiveMinimum": 5, "exclusiveMaximum": 6}, True),
        ({"type": "number", "exclusiveMinimum": 5, "exclusiveMaximum": 6}, False),
        ({"type": "number", "minimum": 5, "maximum": 5}, False),
        ({"type": "number", "minimum": 0.11, "maximum": 0.19, "multipleOf": 0.1}, True),
        ({"type": "number", "minimum": 0.11, "maximum": 0.3, "multipleOf": 0.1}, False),
        ({"type": "integer", "minimum": 65, "maximum": 127, "multipleOf": 64}, True),
        ({"type": "integer", "minimum": 6, "multipleOf": 64}, False),
        ({"type": "integer", "maximum": -1, "multipleOf": 64}, False),
    ],
)
def test_ranges(schema: Json, empty: bool) -> None:
    """A range is empty when no step lies in it, ends included as they say."""
    assert (domain(schema, Marks(), {}) == ()) is empty
