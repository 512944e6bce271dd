"""The reference judge itself, on cases whose answers are known."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.proof.judge import Judge, is_multiple


def takes(schema: dict[str, Any], value: Any) -> bool:
    """Judge one value of one property."""
    return Judge({"properties": {"it": schema}}, {}).takes({"it": value})


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("integer", 1.0, True),
        ("integer", 1.5, False),
        ("integer", True, False),
        ("integer", 10**30, True),
        ("number", True, False),
        ("number", 1, True),
        ("boolean", 1, False),
        ("null", None, True),
        ("string", "", True),
        ("array", [], True),
        ("object", {}, True),
    ],
)
def test_types_are_those_of_json(kind: str, value: Any, expected: bool) -> None:
    """1.0 is an integer, true is no number, and integers have no largest."""
    assert takes({"type": kind}, value) is expected


@pytest.mark.parametrize("value", [0.07, 0.29, 0.57, 4.35])
def test_steps_are_decimals(value: float) -> None:
    """Numbers that are multiples of 0.01 on paper are multiples here, although `jsonschema` refuses them."""
    schema = {"multipleOf": 0.01}
    assert takes(schema, value)
    assert not takes(schema, value + 0.005)
    assert not Draft202012Validator(schema).is_valid(value), "jsonschema has learnt decimals"


def test_steps_reach_far() -> None:
    """Neither large nor small numbers lose digits."""
    assert is_multiple(1e300, 0.01)
    assert is_multiple(10**40 + 5, 5)
    assert not is_multiple(10**40 + 1, 5)
    assert not is_multiple(5e-324, 0.01)
    assert is_multiple(-0.0, 0.01)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("^[a-z]{2,3}$", "de", True),
        ("^[a-z]{2,3}$", "de\n", False),
        ("^[a-z]{2,3}$", "\nde", False),
        ("^[$a]{1,2}[.]$", "$a.", True),
        ("^[$a]{1,2}[.]$", "$a.\n", False),
        (r"^\$$", "$", True),
        ("[0-9]", "a1b", True),
    ],
)
def test_a_dollar_is_the_very_end(pattern: str, text: str, expected: bool) -> None:
    """`$` does not match before a closing line break, and is a plain sign where it is escaped or in a class."""
    assert takes({"pattern": pattern}, text) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([1, 2], True),
        ([1, 1.0], False),
        ([1, True], True),
        ([[0], [False]], True),
        ([{}, {}], False),
    ],
)
def test_items_differ_as_json_compares(value: list[Any], expected: bool) -> None:
    """1 and 1.0 are one value, 1 and true are two."""
    assert takes({"uniqueItems": True}, value) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1, True),
        (1.0, True),
        (True, False),
        ("auto", True),
        ("AUTO", False),
        (None, True),
        (0, False),
        (False, False),
    ],
)
def test_lists_of_values_compare_as_json(value: Any, expected: bool) -> None:
    """A closed list holds 1.0 where it holds 1, and true only where it says true."""
    assert takes({"enum": [1, "auto", None]}, value) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1024*1024", True),
        ("1024x1024", False),
        ("1024*1024\n", False),
        ("768*768", True),
        ("767*768", False),
        ("1440*1440", True),
        ("1441*1440", False),
        ("2304*576", True),
        ("2305*576", False),
        ("\u0661\u0660\u0662\u0664*1024", False),
        ("0*1024", False),
        (f"{'9' * 5000}*1", False),
        (f"{'0' * 5000}1024*1024", True),
    ],
)
def test_sizes(text: str, expected: bool) -> None:
    """A size is digits, separator, digits; its area and shape keep to the limits, ends included."""
    schema = {
        "type": "string",
        "size_separator": "*",
        "pixels": {"minimum": 589824, "maximum": 2073600},
        "aspect": {"minimum": 0.25, "maximum": 4},
    }
    assert takes(schema, text) is expected


@pytest.mark.parametrize("text", ["auto", "1024*1024"])
def test_a_spec_may_list_its_sizes(text: str) -> None:
    """Beside a list or a pattern of its own, a size may be another text, and only real sizes are measured."""
    limits = {"type": "string", "size_separator": "*", "pixels": {"maximum": 1048576}}
    assert takes({**limits, "enum": ["auto", "1024*1024", "4096*4096"]}, text)
    assert not takes({**limits, "enum": ["auto", "1024*1024", "4096*4096"]}, "4096*4096")
    assert not takes({**limits, "pattern": "^[0-9]"}, "auto")


@pytest.mark.parametrize(
    ("when", "others", "expected"),
    [
        ("image", {}, False),
        ("image", {"image": None}, True),
        (["image", "video"], {"video": "v"}, True),
        (["image", "video"], {}, False),
        ({"mode": "custom"}, {"mode": "custom"}, True),
        ({"mode": "custom"}, {"mode": "other"}, False),
        ({"mode": "custom"}, {}, False),
        ({"mode": ["a", "b"], "level": 1}, {"mode": "b", "level": 1.0}, True),
        ({"mode": ["a", "b"], "level": 1}, {"mode": "b", "level": True}, False),
    ],
)
def test_circumstances(when: Any, others: dict[str, Any], expected: bool) -> None:
    """`applies_when` forbids a parameter outside its circumstance; `ignored_when` forbids nothing."""
    judge = Judge({"properties": {"it": {"applies_when": when}}}, {})
    assert judge.takes({"it": 1, **others}) is expected
    assert judge.takes(others)
    assert Judge({"properties": {"it": {"ignored_when": when}}}, {}).takes({"it": 1, **others})


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        ((256, 256), True),
        ((255, 256), False),
        ((1024, 1024), True),
        ((1024, 1025), False),
        ((1024, 511), False),
    ],
)
def test_two_sides(sides: tuple[int, int], expected: bool) -> None:
    """Area and shape of two parameters count only when both are set."""
    area, shape = {"minimum": 65536, "maximum": 1048576}, {"minimum": 0.5, "maximum": 2}
    schema = {"pixels": {"of": ["w", "h"], **area}, "aspect": {"of": ["w", "h"], **shape}}
    judge = Judge(schema, {})
    assert judge.takes(dict(zip(("w", "h"), sides, strict=True))) is expected
    assert judge.takes({"w": 1})


def test_words_without_effect() -> None:
    """Units, notes, open lists, file limits and defaults say nothing about JSON values."""
    schema = {
        "unit": "px",
        "known_values": ["a"],
        "likely": {"values": [1], "why": "x"},
        "file_limits": {"bytes": 1},
        "media": "image",
        "default": 3,
        "inline_tags": {"[sigh]": "sighs"},
        "contentEncoding": "base64",
    }
    values: tuple[Any, ...] = (None, "b", 7, [], {})
    assert all(takes(schema, value) for value in values)


def test_references_are_followed() -> None:
    """A reference to a named object holds wherever it stands, beside other keywords too."""
    objects = {
        "acme/Tree": {
            "properties": {
                "label": {"type": "string"},
                "children": {"items": {"$ref": "acme/Tree"}},
            },
            "required": ["label"],
        }
    }
    judge = Judge({"properties": {"tree": {"$ref": "acme/Tree", "description": "x"}}}, objects)
    assert judge.takes(json.loads('{"tree": {"label": "a", "children": [{"label": "b"}]}}'))
    assert not judge.takes(json.loads('{"tree": {"label": "a", "children": [{"label": 1}]}}'))
    assert judge.reasons({"tree": {}}) == ["$.tree required: 'label' is a required property"]
