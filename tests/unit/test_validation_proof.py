"""For small schemas, a params class and `jsonschema` give the same verdict on any JSON value."""

from typing import Any, ClassVar, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import Field

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object, Params
from modelwire_runtime.rules import Equals, Required, Rule, Size, Step, Unique, When
from modelwire_runtime.rules.values import is_number
from modelwire_runtime.validation import validate


class Point(Object):
    """Two numbers."""

    x: int
    y: float = Field(default=OMIT, ge=0)


class Proof(Params[Any, Any]):
    """One field of each type that the generator writes."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Equals("literal", "a"), Required("integer")),
        Step("step", "0.05"),
        Unique("strings"),
        Size("size", "*"),
    )
    model_id: ClassVar[str] = "acme/proof"
    integer: int = Field(default=OMIT, ge=-2, le=4, multiple_of=2)
    number: float = Field(default=OMIT, gt=-1, lt=2)
    step: float = Field(default=OMIT)
    text: str = Field(default=OMIT, min_length=1, max_length=2, pattern="^[a1]*$")
    boolean: bool = Field(default=OMIT)
    literal: Literal["a", "1"] = Field(default=OMIT)
    count: Literal[0, 1, 4] = Field(default=OMIT)
    truth: Literal[True] = Field(default=OMIT)
    strings: list[str] = Field(default=OMIT, max_length=2)
    union: str | list[int] | None = Field(default=OMIT)
    point: Point = Field(default=OMIT)
    points: list[Point] = Field(default=OMIT)
    table: dict[str, int] = Field(default=OMIT)
    anything: Any = Field(default=OMIT)
    size: str = Field(default=OMIT)


POINT = {
    "type": "object",
    "properties": {"x": {"type": "integer"}, "y": {"type": "number", "minimum": 0}},
    "required": ["x"],
}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "integer": {"type": "integer", "minimum": -2, "maximum": 4, "multipleOf": 2},
        "number": {"type": "number", "exclusiveMinimum": -1, "exclusiveMaximum": 2},
        "step": {"type": "number"},
        "text": {"type": "string", "minLength": 1, "maxLength": 2, "pattern": "^[a1]*$"},
        "boolean": {"type": "boolean"},
        "literal": {"enum": ["a", "1"]},
        "count": {"enum": [0, 1, 4]},
        "truth": {"const": True},
        "strings": {
            "type": "array",
            "items": {"type": "string"},
            "maxItems": 2,
            "uniqueItems": True,
        },
        "union": {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": {"type": "integer"}},
                {"type": "null"},
            ]
        },
        "point": POINT,
        "points": {"type": "array", "items": POINT},
        "table": {"type": "object", "additionalProperties": {"type": "integer"}},
        "anything": {},
        "size": {"type": "string", "pattern": "^[0-9]+\\*[0-9]+$"},
    },
    "additionalProperties": False,
    "if": {"properties": {"literal": {"const": "a"}}, "required": ["literal"]},
    "then": {"required": ["integer"]},
}
JUDGE = Draft202012Validator(SCHEMA)

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-4, 6),
    st.sampled_from([0.0, 1.0, 2.0, 4.0, -0.0, 0.15, 1.5, 1e30, 2**70, "", "a", "1", "aa", "1*2"]),
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["x", "y", "z"]), inner, max_size=3),
    max_leaves=6,
)


def verdict(call: dict[str, Any]) -> bool:
    """Return whether our validation lets a call through."""
    try:
        validate(Proof, call, "strict", "acme/proof")
    except InvalidParams:
        return False
    return True


def reference(call: dict[str, Any]) -> bool:
    """Return what JSON Schema says, with exact decimals where floats mislead `jsonschema`."""
    step = call.get("step")
    good = not is_number(step) or round(step * 20, 9) % 1 == 0
    return JUDGE.is_valid(call) and good


@pytest.mark.parametrize("name", sorted(SCHEMA["properties"]))
def test_one_parameter_at_a_time(name: str) -> None:
    """Every value gets the same verdict from both judges."""

    @settings(max_examples=150, deadline=None)
    @given(values)
    def agree(value: Any) -> None:
        call = {name: value, "integer": 2} if name != "integer" else {name: value}
        assert verdict(call) == reference(call)

    agree()


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(["literal", "integer", "count", "union", "other"]), scalars))
def test_several_parameters_together(call: dict[str, Any]) -> None:
    """Rules between parameters and unknown names agree too."""
    assert verdict(call) == reference(call)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(SCHEMA["properties"])), values, max_size=4))
def test_what_passes_is_sent_unchanged_and_passes_again(call: dict[str, Any]) -> None:
    """The verdict is about the very values that are sent."""
    if verdict(call):
        sent = validate(Proof, call, "strict", "acme/proof").values
        assert repr(sent) == repr(call)
        assert verdict(Proof(**call).model_dump())
