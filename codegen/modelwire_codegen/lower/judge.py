"""Judge a value by a parameter's own schema, exactly: decimals as they were typed, and true is no number.

Unlike a validator it follows our references by name, and rules among fields are none of its business.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any

from modelwire_codegen.lower.fragments import listed, size_pattern, speaks_of_fields, takes_text
from modelwire_codegen.lower.matching import matches
from modelwire_codegen.resolve import Schema

Json = Mapping[str, Any]
Objects = Mapping[str, Schema]
_FEW = 8  # values that a finding lists
KINDS = ("null", "boolean", "number", "string", "array", "object")


_WRONG: Mapping[str, Callable[[Fraction, Fraction], bool]] = {
    "minimum": lambda number, limit: number < limit,
    "maximum": lambda number, limit: number > limit,
    "exclusiveMinimum": lambda number, limit: number <= limit,
    "exclusiveMaximum": lambda number, limit: number >= limit,
    "multipleOf": lambda number, step: number % step != 0,
}


def exact(number: float) -> Fraction:
    """Give a number as it was typed: 0.1 is a tenth."""
    return Fraction(str(number))


def kind(value: Any) -> str:
    """Give the JSON type of a value; integers are numbers."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def same(one: Any, other: Any) -> bool:
    """Tell whether two JSON values are equal: 1 is 1.0, and neither is true."""
    return kind(one) == kind(other) and bool(one == other)


def show(value: Any) -> str:
    """Write a value as the spec would."""
    words = {True: "true", False: "false", None: "null"}
    return words[value] if isinstance(value, bool | None) else repr(value)


def breach(prop: Json, value: Any, objects: Objects) -> str:
    """Say which keyword of a schema refuses a value, and why; empty when none does."""
    return next(breaches(prop, value, objects), "")


def breaches(prop: Json, value: Any, objects: Objects) -> Iterator[str]:
    """Say of each keyword of a schema that refuses a value, why."""
    if "type" in prop and not takes_text(prop) and not is_of(value, listed(prop["type"])):
        yield f"{show(value)} is no {' or '.join(listed(prop['type']))}"
    if "const" in prop and not same(prop["const"], value):
        yield f"{show(value)} is not {show(prop['const'])}"
    if "enum" in prop and not any(same(one, value) for one in prop["enum"]):
        yield f"{show(value)} is none of {_listing(prop['enum'])}"
    if kind(value) == "number":
        yield from _of_number(prop, value)
    elif isinstance(value, str):
        yield from _of_text(prop, value)
    elif isinstance(value, list):
        yield from _of_list(prop, value, objects)
    elif isinstance(value, Mapping):
        yield from _of_object(prop, value, objects)
    yield from _of_choices(prop, value, objects)


def _listing(values: Sequence[Any]) -> str:
    few = len(values) <= _FEW
    return ", ".join(map(show, values)) if few else f"the {len(values)} listed values"


def is_of(value: Any, kinds: list[str]) -> bool:
    """Tell whether a value is of one of JSON's types."""
    found = kind(value)
    whole = found == "number" and value == int(value)
    return found in kinds or (whole and "integer" in kinds)


def _of_number(prop: Json, value: float) -> Iterator[str]:
    number = exact(value)
    for key, wrong in _WRONG.items():
        if key in prop and wrong(number, exact(prop[key])):
            yield f"{value} breaks {key}: {prop[key]}"


def _of_text(prop: Json, value: str) -> Iterator[str]:
    if len(value) < prop.get("minLength", 0):
        yield f"{value!r} breaks minLength: {prop['minLength']}"
    if "maxLength" in prop and len(value) > prop["maxLength"]:
        yield f"{value!r} breaks maxLength: {prop['maxLength']}"
    pattern = prop.get("pattern") or size_pattern(prop)
    if pattern and matches(pattern, value) is False:
        yield f"{value!r} does not match {pattern}"


def _of_list(prop: Json, value: list[Any], objects: Objects) -> Iterator[str]:
    if len(value) < prop.get("minItems", 0):
        yield f"{len(value)} elements break minItems: {prop['minItems']}"
    if "maxItems" in prop and len(value) > prop["maxItems"]:
        yield f"{len(value)} elements break maxItems: {prop['maxItems']}"
    if prop.get("uniqueItems") and any(same(one, two) for one, two in combinations(value, 2)):
        yield "an element is there twice, which uniqueItems forbids"
    if isinstance(prop.get("items"), Mapping):
        for item in value:
            yield from breaches(prop["items"], item, objects)


def _of_object(prop: Json, value: Json, objects: Objects) -> Iterator[str]:
    fields: Json = prop.get("properties", {})
    for name in prop.get("required", ()):
        if name not in value:
            yield f"the object lacks {name!r}"
    rest = prop.get("additionalProperties", True)
    for name, inner in value.items():
        if name in fields:
            yield from breaches(fields[name], inner, objects)
        elif rest is False:
            yield f"the object has no field {name!r}"
        elif isinstance(rest, Mapping):
            yield from breaches(rest, inner, objects)


def _of_choices(prop: Json, value: Any, objects: Objects) -> Iterator[str]:
    if (ref := prop.get("$ref", "")) in objects:
        yield from breaches(objects[ref].data, value, objects)
    if speaks_of_fields(prop):
        return
    for key in ("anyOf", "oneOf"):
        parts = prop.get(key, ())
        if parts and all(breach(part, value, objects) for part in parts):
            yield f"{show(value)} fits none of the alternatives"
