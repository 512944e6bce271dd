"""What is sent as JSON: the same values by either writer, and nothing that JSON has no form for."""

import json
from datetime import date
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.writing import encode

PLAIN: dict[str, Any] = {
    "text": 'A "robot"\n\\ waters the plants \x00 in Köln \u2028 \U0001f916',
    "whole": 3,
    "large": 10**40,
    "part": 0.1,
    "small": 1e-7,
    "wide": 1e300,
    "negative": -0.0,
    "yes": True,
    "nothing": None,
    "word": "NaN is no number, Infinity is none either",
}


@pytest.mark.parametrize(
    "value",
    [
        PLAIN,
        [PLAIN, {}],
        [],
        {"messages": [PLAIN], "deep": {"list": [1, [2.5, {"a": None}]]}},
        {"pair": (1, 2)},
        {1: "a"},
        "text",
        [1, 2],
    ],
)
def test_what_is_written_reads_as_it_was(value: Any) -> None:
    """Flat or nested, the text holds the values; it has no spaces between them."""
    text = encode(value)
    assert json.loads(text) == json.loads(json.dumps(value))
    assert b", " not in text.replace(PLAIN["word"].encode(), b"")


@pytest.mark.parametrize(
    "text", ["plain", "Köln \u2028 \U0001f916", 'a "quoted"\n\\ \x00 / text', "half \ud800"]
)
def test_a_text_is_written_alike_in_flat_and_in_nested_bodies(text: str) -> None:
    """Letters beyond ASCII are escaped in both, so that a request does not depend on what else is in it."""
    flat, nested = encode({"a": text}), encode({"a": text, "b": [1]})
    assert flat[:-1] == nested[: len(flat) - 1]
    assert flat == json.dumps({"a": text}, separators=(",", ":")).encode()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("nested", [False, True])
def test_what_is_no_number_is_refused(number: float, nested: bool) -> None:
    """NaN is no JSON, wherever it stands."""
    with pytest.raises(InvalidParams, match="cannot be sent as JSON"):
        encode({"a": [number] if nested else number})


@pytest.mark.parametrize("odd", [date(2026, 1, 1), {1, 2}, b"bytes", object(), print])
def test_what_json_has_no_form_for_is_refused(odd: Any) -> None:
    """Pydantic's writer would find a form for some of these, so it is not asked."""
    with pytest.raises(InvalidParams, match="cannot be sent as JSON"):
        encode({"a": odd})


def test_a_value_that_holds_itself_is_refused() -> None:
    """As any other that JSON cannot say."""
    ring: dict[str, Any] = {}
    ring["ring"] = ring
    with pytest.raises(InvalidParams):
        encode(ring)
