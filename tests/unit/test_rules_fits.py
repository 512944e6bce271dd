"""What is deeper than a field's own limits is told in words, and of the branch that was meant."""

import pytest

from modelwire_runtime.rules import Count, Fits, Vacuous
from modelwire_runtime.rules.base import Fault

PICTURES = {
    "anyOf": [
        {"media": True},
        {"type": "array", "minItems": 1, "maxItems": 3, "items": {"media": True}},
    ]
}
SIZES = {
    "anyOf": [
        {"type": "string", "enum": ["1024x1024", "auto"]},
        {"type": "string", "pattern": "^[0-9]+x[0-9]+$", "size": ["x", [None, 1000000], [0.5, 2]]},
    ]
}


def only(fragment: object, value: object) -> Fault:
    """Give the one fault of a value."""
    (found,) = Fits("at", fragment).check({"at": value})  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize(
    ("value", "rule", "message"),
    [
        ([], "minItems", "at has 0 items; allowed at least 1"),
        (["a"] * 4, "maxItems", "at has 4 items; allowed at most 3"),
        (
            ["a", 5],
            "type",
            "at[1]=5 is not a URL, bytes, a pathlib.Path, a binary file or Media",
        ),
        (5, "type", "at=5 is not a URL, bytes, a pathlib.Path, a binary file or Media"),
    ],
)
def test_a_list_of_files_is_told_by_its_own_limits(value: object, rule: str, message: str) -> None:
    """One file or several: who gives a list hears of the list."""
    fault = only(PICTURES, value)
    assert (fault.rule, fault.message) == (rule, message)
    assert not list(Fits("at", PICTURES).check({"at": ["a", b"b"]}))


@pytest.mark.parametrize(
    ("value", "rule", "message"),
    [
        (
            "2000x1000",
            "pixels",
            "at='2000x1000' has 2000000 pixels; allowed at most 1000000 (nearest: '1414x707')",
        ),
        (
            "900x300",
            "aspect",
            "at='900x300' has 3 times its height as width; allowed 0.5..2 (nearest: '734x367')",
        ),
        ("large", "enum", "at='large' is not one of '1024x1024', 'auto'"),
    ],
)
def test_a_size_beyond_limits_names_the_limit(value: str, rule: str, message: str) -> None:
    """A size that is written well is told what it breaks, with the nearest that would do."""
    fault = only(SIZES, value)
    assert (fault.rule, fault.message) == (rule, message)


@pytest.mark.parametrize(
    ("fragment", "value", "message"),
    [
        ({"type": ["array", "string"]}, 4, "at=4 is not a list or text"),
        ({"minimum": 3}, 2, "at=2 is below 3"),
        ({"exclusiveMaximum": 3}, 3, "at=3 is not below 3"),
        ({"multipleOf": 4}, 6, "at=6 is not a multiple of 4"),
        ({"maxLength": 2}, "abc", "at has 3 characters; allowed at most 2"),
        ({"pattern": "^a$"}, "b", "at='b' does not match ^a$"),
        ({"items": {"maximum": 1}}, [0, 2], "at[1]=2 is above 1"),
        ({"uniqueItems": True}, [1, 1], "at=[1, 1] has items that repeat"),
    ],
)
def test_limits_inside_are_told_in_words(fragment: object, value: object, message: str) -> None:
    """No message has a keyword of JSON Schema in it."""
    assert only(fragment, value).message == message


def test_a_list_that_must_be_empty_is_told_so() -> None:
    """Nobody says "at most 0 items"."""
    (fault,) = Vacuous("tools", Count("tools", le=0)).check({"tools": [1, 2]})
    assert fault.message == "tools has 2; it must have no items"
