"""Limits as vendors write them, made into limits that mean something: whole, within 64 bits, within reach of every engine."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen.importing.schema.dialect import LIMITS, NUMBER_LIMITS
from modelwire_codegen.importing.schema.findings import Findings
from modelwire_codegen.importing.schema.patterns import fault_of, written_out
from modelwire_codegen.importing.schema.spots import Spot

Json = Mapping[str, Any]
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems")
RANGES = (
    ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
)
"""Limits that bound one thing: from below, then as many from above."""
_MOST = 1_000_000_000
_LARGEST = 1e300
# Powers of two that a double rounds away from the integer that is meant.
_ROUNDED = {2.0**63: 2**63 - 1, -(2.0**63): -(2**63), 2.0**64: 2**64 - 1}
_NEAR = 1024


def read_limits(spot: Spot, kind: str, findings: Findings) -> dict[str, Any]:
    """Give the limits that a schema states for one kind of value, in our words."""
    found: dict[str, Any] = {}
    for word in LIMITS.get(kind, ()):
        value = spot.get(word)
        if value is None or word == "contentEncoding":
            continue
        if (clean := _clean(spot, word, value, findings)) is not None:
            found[word] = clean
    found = _strict(spot, found)
    _tell_empty(spot, found, findings)
    return {**found, **_encoding(spot, kind)}


def empty_range(limits: Mapping[str, Any], words: tuple[str, ...]) -> tuple[str, str] | None:
    """Give the two limits of a range, lowest words first, between which there is no value."""
    half = len(words) // 2
    for low in words[:half]:
        for high in words[half:]:
            if low in limits and high in limits:
                is_strict = low.startswith("exclusive") or high.startswith("exclusive")
                if limits[low] > limits[high] or (is_strict and limits[low] == limits[high]):
                    return low, high
    return None


def _tell_empty(spot: Spot, found: Mapping[str, Any], findings: Findings) -> None:
    """Tell of limits that no value keeps; an overlay may still put one of them right."""
    for words in RANGES:
        if pair := empty_range(found, words):
            low, high = pair
            message = f"{low} {found[low]} is above {high} {found[high]}; neither is taken over"
            hint = "state the right one by an overlay"
            findings.add((*spot.pointer, low), "MW612", message, hint)


def _clean(spot: Spot, word: str, value: Any, findings: Findings) -> Any:
    pointer = (*spot.pointer, word)
    if word in NUMBER_LIMITS:
        if isinstance(value, bool):  # beside minimum and maximum, as drafts before 6 have it
            return None
        exclusive = word.startswith("exclusive")
        clean = whole(value, exclusive=exclusive) if isinstance(value, int | float) else None
        wrong = clean is None or (word == "multipleOf" and not 0 < clean <= 1e15)
    elif word in _COUNTS:
        clean = whole(value)
        wrong = not isinstance(clean, int) or isinstance(value, bool) or clean < 0
        clean = None if not wrong and clean > _MOST else clean
    elif word == "uniqueItems":
        clean, wrong = value or None, not isinstance(value, bool)
    else:
        return _pattern(value, pointer, findings)
    if wrong:
        findings.add(pointer, "MW612", f"{word} {value!r:.60} is no limit")
        return None
    return None if isinstance(clean, float) and abs(clean) > _LARGEST else clean


def whole(value: Any, *, exclusive: bool = False) -> Any:
    """Give a number as an integer where it is one; one that was rounded to a power of two as the integer that is meant."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return value
    for power, meant in _ROUNDED.items():
        if abs(value) >= abs(power) and abs(value - power) <= _NEAR:
            return int(power) if exclusive else meant
    is_whole = isinstance(value, float) and value.is_integer() and abs(value) < 2**53
    return int(value) if is_whole else value


def _strict(spot: Spot, found: dict[str, Any]) -> dict[str, Any]:
    """Turn `exclusiveMinimum: true` beside a minimum, as OpenAPI 3.0 has it, into the number that it is today."""
    for flag, word in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if spot.get(flag) is True and word in found:
            found[flag] = found.pop(word)
    return found


def _encoding(spot: Spot, kind: str) -> dict[str, Any]:
    written = spot.get("contentEncoding") == "base64" or spot.get("format") == "byte"
    return {"contentEncoding": "base64"} if kind == "string" and written else {}


def _pattern(value: Any, pointer: tuple[str | int, ...], findings: Findings) -> str | None:
    text = written_out(value) if isinstance(value, str) else ""
    if fault := fault_of(text):
        hint = "state it by an overlay, in a form that every engine reads alike"
        findings.add(pointer, "MW608", f"pattern {str(value)!r:.80} {fault}", hint)
        return None
    return text
