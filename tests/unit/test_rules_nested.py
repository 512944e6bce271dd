"""Conditions on lists, types, pairs and what lies in objects answer as JSON Schema would, and say themselves in words."""

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules import (
    All,
    Any_,
    Condition,
    Contains,
    Count,
    DependentRequired,
    Each,
    Equals,
    Holds,
    InRange,
    IsType,
    Not,
    OneOf,
    Pairs,
    Present,
    Vacuous,
    When,
)

SCALARS = st.none() | st.booleans() | st.integers(-2, 3) | st.sampled_from([1.0, 1.5, "a", "b"])
INNER = st.dictionaries(st.sampled_from(["x", "y"]), SCALARS)
VALUES = st.dictionaries(
    st.sampled_from(["a", "b"]), SCALARS | INNER | st.lists(SCALARS | INNER, max_size=3)
)
SIZES = ((1280, 720), (720, 1280), (1024, 1024), (1024, 256))
TABLE = {
    "oneOf": [{"properties": {"a": {"const": one}, "b": {"const": two}}} for one, two in SIZES]
}


def agrees(condition: Condition, schema: dict[str, Any], values: dict[str, Any]) -> None:
    """Check a condition against a schema's verdict."""
    assert condition.holds(values) == Draft202012Validator(schema).is_valid(values)


def of(test: dict[str, Any]) -> dict[str, Any]:
    """Demand that a parameter is there and passes a test."""
    return {"required": ["a"], "properties": {"a": test}}


@given(VALUES, st.integers(0, 2), st.integers(0, 2))
def test_count_is_min_items_and_max_items(values: dict[str, Any], low: int, high: int) -> None:
    """What is no list has no count to judge."""
    agrees(Count("a", ge=low, le=high), of({"minItems": low, "maxItems": high}), values)


@given(
    VALUES, st.sampled_from(["string", "number", "integer", "boolean", "array", "object", "null"])
)
def test_is_type_is_type(values: dict[str, Any], kind: str) -> None:
    """1.0 is an integer and true is no number."""
    agrees(IsType("a", kind), of({"type": kind}), values)


@given(VALUES, st.lists(SCALARS, min_size=1, max_size=3))
def test_each_and_contains(values: dict[str, Any], listed: list[Any]) -> None:
    """Items pass a test all together, or one of them does; what is no list passes."""
    test = OneOf("item", tuple(listed))
    agrees(Each("a", test), of({"items": {"enum": listed}}), values)
    agrees(Contains("a", test), of({"contains": {"enum": listed}}), values)


@given(VALUES)
def test_items_have_fields(values: dict[str, Any]) -> None:
    """A field of an item is reached by a dot; an item that is no object has none."""
    schema = of({"items": {"type": "object", "required": ["x"]}})
    agrees(Each("a", Present("item.x")), schema, values)


@given(VALUES)
def test_dots_lead_into_objects(values: dict[str, Any]) -> None:
    """A field of a parameter that is no object is absent."""
    schema = of({"type": "object", "required": ["x"], "properties": {"x": {"const": 1}}})
    agrees(Equals("a.x", 1), schema, values)


@given(VALUES)
def test_rules_are_conditions(values: dict[str, Any]) -> None:
    """Conditional rules stand within others."""
    schema = {"if": {"required": ["a"]}, "then": {"required": ["b"]}}
    agrees(When(Present("a"), Present("b")), schema, values)
    agrees(Not(When(Present("a"), Present("b"))), {"not": schema}, values)
    other = {**schema, "else": {"properties": {"b": {"const": 1}}}}
    agrees(When(Present("a"), Present("b"), Vacuous("b", Equals("b", 1))), other, values)
    agrees(DependentRequired("a", ("b",)), {"dependentRequired": {"a": ["b"]}}, values)


@given(
    st.dictionaries(
        st.sampled_from(["a", "b"]), st.sampled_from([1280, 720, 720.0, 1024, 256, True, "720"])
    )
)
def test_pairs_are_one_of(values: dict[str, Any]) -> None:
    """Exactly one pair agrees with what is set; one value alone may be enough."""
    agrees(Pairs("a", "b", SIZES), TABLE, values)


@pytest.mark.parametrize(
    ("values", "message", "nearest"),
    [
        (
            {"a": 1280, "b": 700},
            "a=1280 with b=700: a x b must be one of 1280x720, 720x1280, 1024x1024, 1024x256 (nearest: a=1280, b=720)",
            ((1280, 720),),
        ),
        ({"a": 1024}, "b is required beside a=1024 (1024, 256)", (1024, 256)),
        (
            {"b": 8},
            "b=8: a x b must be one of 1280x720, 720x1280, 1024x1024, 1024x256 (nearest: a=1024, b=256)",
            ((1024, 256),),
        ),
        ({}, "a x b is required", ()),
    ],
)
def test_pairs_name_the_nearest(values: dict[str, Any], message: str, nearest: Any) -> None:
    """A fault lists the pairs, and says what would do."""
    (found,) = Pairs("a", "b", SIZES).check(values)
    assert found.message == message
    assert found.nearest == nearest


def test_a_long_table_is_cut() -> None:
    """A message lists some pairs and counts the others."""
    many = tuple((64 * step, 64) for step in range(1, 41))
    (found,) = Pairs("a", "b", many).check({"a": 1, "b": 1})
    assert found.message.endswith("1536x64, and 16 more (nearest: a=64, b=64)")


@pytest.mark.parametrize(
    ("rule", "values", "messages"),
    [
        (Count("a", ge=1), {"a": []}, ["a has 0; it must have at least 1 item"]),
        (Count("a", ge=1, le=3), {}, ["a must be set, to 1..3 items"]),
        (IsType("a", "integer"), {"a": "auto"}, ["a='auto' must be a whole number"]),
        (
            Each("a", Not(Present("item.x"))),
            {"a": ["b", {"x": 1}, {"x": 2}]},
            ["a[1].x must not be set", "a[2].x must not be set"],
        ),
        (
            Each("a", InRange("item", le=2)),
            {"a": [1, 3]},
            ["a[1]=3 must be at most 2 (nearest: 2)"],
        ),
        (
            Contains("a", Not(OneOf("item.x", ("last", -1)))),
            {"a": [{"x": -1}]},
            ["a=[{'x': -1}]: for at least one item of a, the item.x must not be one of 'last', -1"],
        ),
        (
            Not(Any_(Present("a"), Equals("b", 1))),
            {"a": 1, "b": 1},
            ["a must not be set", "b must not be 1"],
        ),
        (
            When(
                Any_(Present("a.x"), Present("a.y")),
                All(Present("b"), When(Present("b"), Count("b", ge=1))),
            ),
            {"a": {"x": 1}},
            ["b is required when a.x or a.y is set"],
        ),
        (
            When(Not(Any_(Present("a.x"), Present("a.y"))), Present("b")),
            {},
            ["b is required when neither a.x nor a.y is set"],
        ),
        (Holds(Not(Present("a", "b"))), {"a": 1, "b": 1}, ["a and b cannot be set together"]),
    ],
)
def test_messages(rule: Condition, values: dict[str, Any], messages: list[str]) -> None:
    """A fault says what is wrong and where; what must not hold is a fault for each part."""
    assert [found.message for found in rule.check(values)] == messages


def test_faults_have_places() -> None:
    """The place of a fault within a list is a wire name with an index."""
    (found,) = Each("a", Equals("item.x", 1)).check({"a": [{"x": 1}, {}]})
    assert (found.parameter, found.value, found.rule) == ("a[1].x", OMIT, "required")


@pytest.mark.parametrize(
    "condition",
    [
        Count("a", ge=1),
        IsType("a", "string", "null"),
        Each("a", Present("item.x")),
        Contains("a", Equals("item", 1)),
        Pairs("a", "b", SIZES),
        When(Present("a"), Present("b"), Not(Present("b"))),
        DependentRequired("a", ("b", "c")),
    ],
)
def test_all_can_be_said_and_pickled(condition: Condition) -> None:
    """Each says itself, its opposite, its demand and its ban, and survives pickling."""
    texts = {
        condition.text(),
        condition.negated(),
        condition.describe(),
        condition.forbidden(),
    }
    assert all(texts)
    assert len(texts) >= 3
    assert condition.parameters()
    assert pickle.loads(pickle.dumps(condition)) == condition
