"""JSON that is still being written: every beginning has a value, and a longer one only adds to it."""

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.structured.partial_json import MISSING, PartialJson, unfenced

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12
)
FENCES = st.sampled_from(["", "```json\n", "  ```\n", "\n "])


def is_beginning(one: Any, other: Any) -> bool:
    """Tell whether a value is what a longer text may have begun with."""
    if one is MISSING:
        return True
    if isinstance(one, str) and isinstance(other, str):
        return other.startswith(one)
    if isinstance(one, list) and isinstance(other, list):
        whole = one[:-1] == other[: max(0, len(one) - 1)]
        return len(one) <= len(other) and whole and all(map(is_beginning, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        same_order = [*other][: len(one)] == [*one]
        return same_order and all(is_beginning(value, other[key]) for key, value in one.items())
    return type(one) is type(other) and bool(one == other)


def values_of(text: str) -> list[Any]:
    """Feed a text character by character and give the value after each of them."""
    partial, found = PartialJson(), []
    for character in text:
        partial.feed(character)
        found.append(partial.value)
    return found


@given(VALUES, st.booleans(), st.sampled_from([None, 1]), FENCES)
def test_every_prefix_has_a_value_and_a_longer_one_only_adds(
    value: Any, ascii_only: bool, indent: int | None, fence: str
) -> None:
    """Whatever the JSON and its layout: nothing that was there changes, and the end is the whole."""
    text = fence + json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    found = [MISSING, *values_of(text + " ")]
    for before, after in pairwise(found):
        assert is_beginning(before, after)
        assert is_beginning(after, value)
    assert found[-1] == value


@given(VALUES, st.integers(1, 7))
def test_pieces_of_any_size_say_the_same(value: Any, size: int) -> None:
    """Where a text is cut makes no difference to what it says."""
    text = json.dumps(value) + " "
    whole, cut = PartialJson(), PartialJson()
    whole.feed(text)
    for at in range(0, len(text), size):
        cut.feed(text[at : at + size])
    assert (cut.value, cut.elements) == (whole.value, whole.elements)


@given(st.lists(VALUES))
def test_the_elements_of_a_list_come_whole(values: list[Any]) -> None:
    """Each is the JSON text of one, in order, and none before it has ended."""
    partial, seen = PartialJson(), 0
    for character in json.dumps(values):
        partial.feed(character)
        assert len(partial.elements) >= seen
        seen = len(partial.elements)
        assert [json.loads(text) for text in partial.elements] == values[:seen]
    assert seen == len(values)


@given(st.dictionaries(st.text(), VALUES))
def test_the_elements_of_an_object_are_those_of_its_first_list(value: dict[str, Any]) -> None:
    """That is how a list travels whose root must be an object; lists deeper inside do not count."""
    partial = PartialJson()
    partial.feed(json.dumps(value))
    lists = [held for held in value.values() if isinstance(held, list)]
    assert [json.loads(text) for text in partial.elements] == (lists[0] if lists else [])


@given(st.text(alphabet='{}[]",:\\u0d8tnrue1 -`'))
def test_no_text_breaks_it(text: str) -> None:
    """What cannot be JSON stops the reading; what was read before it stands."""
    values_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", MISSING),
        ("  ", MISSING),
        ("tru", MISSING),
        ("true", True),
        ("12", MISSING),
        ("12 ", 12),
        ('"Las', "Las"),
        ('{"na', {}),
        ('{"name"', {}),
        ('{"name":', {}),
        ('{"name":"L', {"name": "L"}),
        ('{"n":1', {}),
        ('{"n":1,', {"n": 1}),
        ('{"n":[1,2', {"n": [1]}),
        ('"a\\', "a"),
        ('"a\\u00', "a"),
        ('"a\\ud83d', "a"),
        ('"a\\ud83d\\ude0', "a"),
        ('"a\\ud83d\\ude00', "a😀"),
        ("``", MISSING),
        ('```json\n{"a":1}\n```', {"a": 1}),
        ('{"a":1} and more', {"a": 1}),
        ('{"a":1, nonsense', {"a": 1}),
        ('{"a":1]', {"a": 1}),
    ],
)
def test_what_a_beginning_says(text: str, expected: Any) -> None:
    """Numbers count once they have ended, words once they are whole, keys once their values begin."""
    partial = PartialJson()
    partial.feed(text)
    assert partial.value is expected or partial.value == expected


def test_the_value_is_built_anew_only_when_there_is_more() -> None:
    """Looking twice costs nothing, and a value that was handed out never changes."""
    partial = PartialJson()
    partial.feed('{"a": [1')
    first = partial.value
    assert partial.value is first
    partial.feed(", 2]")
    assert first == {"a": []}
    assert partial.value == {"a": [1, 2]}


def test_a_fence_is_taken_off() -> None:
    """A bare text stays as it is."""
    assert unfenced('```json\n{"a": "```"}\n```\n') == '{"a": "```"}\n'
    assert unfenced(' {"a": 1} ') == ' {"a": 1} '
