"""Conditions answer as JSON Schema would, and say themselves in words."""

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from modelwire_runtime.rules import (
    All,
    Any_,
    Condition,
    Equals,
    ExactlyOne,
    InRange,
    Matches,
    Not,
    OneOf,
    Present,
    Vacuous,
)
from modelwire_runtime.rules.values import key, same, show

SCALARS = (
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.0, 1.0, 1.5, "a", "1", ""])
)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=1), inner)
)
VALUES = st.dictionaries(st.sampled_from(["a", "b", "c"]), SCALARS)


def agrees(condition: Condition, schema: dict[str, Any], values: dict[str, Any]) -> None:
    """Check a condition against a schema's verdict."""
    assert condition.holds(values) == Draft202012Validator(schema).is_valid(values)


@given(VALUES)
def test_present_is_required(values: dict[str, Any]) -> None:
    """A name counts as set with any value, null included."""
    agrees(Present("a", "b"), {"required": ["a", "b"]}, values)


@given(VALUES, SCALARS)
def test_equals_is_const(values: dict[str, Any], value: object) -> None:
    """Equality is JSON's: 1 is 1.0 and true is not 1."""
    agrees(Equals("a", value), {"required": ["a"], "properties": {"a": {"const": value}}}, values)


@given(VALUES, st.lists(SCALARS, min_size=1, max_size=3))
def test_one_of_is_enum(values: dict[str, Any], listed: list[object]) -> None:
    """A closed list compares as JSON does."""
    agrees(
        OneOf("a", tuple(listed)),
        {"required": ["a"], "properties": {"a": {"enum": listed}}},
        values,
    )


@given(VALUES, st.integers(-2, 2), st.integers(-2, 2))
def test_in_range_is_minimum_and_maximum(values: dict[str, Any], low: int, high: int) -> None:
    """Limits pass what is no number, as JSON Schema's do."""
    inside = {"minimum": low, "maximum": high}
    agrees(InRange("a", ge=low, le=high), {"required": ["a"], "properties": {"a": inside}}, values)
    outside = {"exclusiveMinimum": low, "exclusiveMaximum": high}
    agrees(InRange("a", gt=low, lt=high), {"required": ["a"], "properties": {"a": outside}}, values)


@given(VALUES)
def test_vacuous_is_a_property_without_required(values: dict[str, Any]) -> None:
    """An inner condition counts only where its parameter is set."""
    agrees(Vacuous("a", Equals("a", "a")), {"properties": {"a": {"const": "a"}}}, values)


@given(VALUES)
def test_logic_is_json_schemas(values: dict[str, Any]) -> None:
    """The connectives are allOf, anyOf, oneOf and not."""
    a, b = Present("a"), Present("b")
    schemas = [{"required": ["a"]}, {"required": ["b"]}]
    agrees(All(a, b), {"allOf": schemas}, values)
    agrees(Any_(a, b), {"anyOf": schemas}, values)
    agrees(ExactlyOne(a, b), {"oneOf": schemas}, values)
    agrees(Not(a), {"not": schemas[0]}, values)


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("^[0-9]+$", "12", True),
        ("^[0-9]+$", "12\n", False),
        (r"^\d+$", "١٢", False),
        (r"^\w$", "é", False),
        ("b", "abc", True),
        (r"^a\$$", "a$", True),
        ("^[$]$", "$", True),
        (r"[\]$]", "]", True),
    ],
)
def test_patterns_are_ecmascripts(pattern: str, text: str, found: object) -> None:
    """A dollar does not match before a final line break, and digits are ASCII."""
    assert Matches("a", pattern).holds({"a": text}) is found


def test_a_pattern_passes_what_is_no_text() -> None:
    """JSON Schema's pattern concerns text only."""
    assert Matches("a", "^x$").holds({"a": 4})


def test_names_reach_into_objects() -> None:
    """A dotted name looks inside, and a name with a dot of its own is found first."""
    assert Equals("a.b", 1).holds({"a": {"b": 1.0}})
    assert Equals("a.b", 1).holds({"a.b": 1})
    assert not Present("a.b").holds({"a": 3})


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (Present("a"), "a is set"),
        (Present("a", "b", "c"), "a, b and c are set"),
        (Not(Present("a", "b")), "a or b is not set"),
        (Equals("a", "x"), "a is 'x'"),
        (Not(Equals("a", True)), "a is not True"),
        (OneOf("a", (1, 2)), "a is one of 1, 2"),
        (InRange("a", ge=2, le=5), "a is 2..5"),
        (InRange("a", gt=0, le=1), "a is above 0 and at most 1"),
        (Matches("a", "^x$"), "a is text that matches ^x$"),
        (
            All(Present("a"), Any_(Present("b"), Equals("c", 1))),
            "a is set and (b is set or c is 1)",
        ),
        (ExactlyOne(Present("a"), Present("b")), "exactly one of a and b is set"),
        (Vacuous("a", Equals("a", 1)), "a is not set or a is 1"),
    ],
)
def test_conditions_say_themselves(condition: Condition, text: str) -> None:
    """The text follows the word "when"."""
    assert condition.text() == text


def test_texts_take_the_callers_names() -> None:
    """Where Python's name differs from the wire's, the message has Python's."""
    names = {"positivePrompt": "positive_prompt"}
    assert Present("positivePrompt").text(names) == "positive_prompt is set"
    (fault,) = Present("positivePrompt").check({}, names)
    assert (fault.parameter, fault.message) == ("positivePrompt", "positive_prompt is required")


def test_a_condition_as_a_rule_finds_its_fault() -> None:
    """Every condition can be demanded, and says what would do."""
    (fault,) = Equals("a", "x").check({"a": "y"})
    assert fault.message == "a='y' must be 'x' (nearest: 'x')"
    (fault,) = InRange("a", le=5).check({"a": 10})
    assert (fault.nearest, fault.message) == ((5,), "a=10 must be at most 5 (nearest: 5)")
    (fault,) = Equals("a", "x").check({})
    assert fault.message == "a must be set, to 'x'"
    (fault,) = ExactlyOne(Present("a"), Present("b")).check({"a": 1, "b": 2})
    assert fault.message == "exactly one of a and b must be set (now: a is set and b is set)"
    (fault,) = Any_(Present("a"), Present("b")).check({})
    assert fault.message == "at least one of a and b is required"
    (fault,) = Not(Present("a", "b")).check({"a": 1, "b": 2})
    assert fault.message == "a and b cannot be set together"
    assert [f.parameter for f in All(Present("a"), Present("b")).check({})] == ["a", "b"]
    assert list(Vacuous("a", Equals("a", 1)).check({})) == []


def test_conditions_are_values() -> None:
    """They compare, hash and pickle, so that a class that lists them can."""
    condition = All(Equals("a", 1), Not(Present("b")))
    assert pickle.loads(pickle.dumps(condition)) == condition
    assert hash(condition) == hash(All(Equals("a", 1), Not(Present("b"))))
    with pytest.raises(AttributeError):
        condition.conditions = ()  # type: ignore[misc]


@given(JSON, JSON)
def test_equality_is_that_of_const(one: Any, other: Any) -> None:
    """Two values are the same when each is the other's const."""
    assert same(one, other) == Draft202012Validator({"const": one}).is_valid(other)
    assert same(one, one)
    assert hash(key(one)) == hash(key(one))


@given(JSON | st.text() | st.binary() | st.integers() | st.floats())
def test_anything_can_be_shown(value: object) -> None:
    """A message shows any value on one short line."""
    assert "\n" not in show(value)
    assert len(show(value)) < 600


def test_long_values_are_cut() -> None:
    """A data URI, a huge number and bytes do not fill the screen."""
    assert show("data:image/png;base64," + "A" * 10_000).endswith("... (10022 characters)")
    assert show(10**5000) == "<integer of 16610 bits>"
    assert show(b"\x00" * 99) == "<99 bytes>"
