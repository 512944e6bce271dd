"""The keywords of JSON Schema that judge one value by itself, in words that help.

Each takes a schema, a value and its place, and yields faults. A keyword says nothing about values
of other types than its own, and one whose own value makes no sense says nothing at all.
"""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.numbers import exact, is_multiple, near
from modelwire_runtime.rules.values import (
    is_list,
    is_number,
    is_object,
    join,
    same,
    show,
    show_all,
    span,
)
from modelwire_runtime.validation.names import nearest_name

Schema = Mapping[str, Any]
Word = Callable[[Schema, Any, str], Iterator[Fault]]

_TYPES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "string": (lambda value: isinstance(value, str), "a string"),
    "number": (is_number, "a number"),
    "integer": (lambda value: is_number(value) and _whole(value), "an integer"),
    "boolean": (lambda value: isinstance(value, bool), "true or false"),
    "array": (is_list, "a list"),
    "object": (is_object, "an object"),
    "null": (lambda value: value is None, "None"),
}
_INT64 = 2**63
# What a program that knows doubles only makes of the limits of a 64-bit integer.
_ROUNDED = 9223372036854776000
_FEW = 12  # names that a message lists when none of them comes near


def _whole(value: float) -> bool:
    return isinstance(value, int) or value.is_integer()


def inside(at: str, name: str) -> str:
    """Return the place of a key of an object."""
    return f"{at}.{name}" if at else name


def said(value: Any, at: str) -> str:
    """Return a place and its value as a message begins."""
    return f"{at}={show(value)}" if at else "what is given"


def wanted_types(schema: Schema) -> list[str]:
    """List the types that a schema names and that exist."""
    given = schema.get("type")
    names = given if is_list(given) else [given]
    return [name for name in names if isinstance(name, str) and name in _TYPES]


def of_type(schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    """Judge `type`, one or a list of several."""
    given = schema["type"]
    names = wanted_types(schema)
    if not names or (is_list(given) and len(names) != len(given)):
        return  # a type that does not exist forbids nothing
    if not any(_TYPES[name][0](value) for name in names):
        wanted = join([_TYPES[name][1] for name in names], "or")
        yield Fault(at, value, "type", f"{said(value, at)} is not {wanted}", wanted)


def of_enum(schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    """Judge `enum`."""
    values = schema["enum"]
    if is_list(values) and not any(same(value, item) for item in values):
        yield not_listed(value, tuple(values), at)


def of_const(schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    """Judge `const`."""
    if not same(value, schema["const"]):
        yield not_listed(value, (schema["const"],), at)


def not_listed(value: Any, values: tuple[Any, ...], at: str) -> Fault:
    """Build the fault of a value that is none of a closed set."""
    nearest: tuple[Any, ...] = ()
    if isinstance(value, str):
        close = nearest_name(value, [item for item in values if isinstance(item, str)])
        nearest = () if close is None else (close,)
    elif is_number(value) and (numbers := [item for item in values if is_number(item)]):
        nearest = (min(numbers, key=lambda item: abs(exact(item) - exact(value))),)
    hint = f" (nearest: {show_all(nearest)})" if nearest and len(values) > 1 else ""
    word = "is not one of" if len(values) != 1 else "must be"
    text = f"{said(value, at)} {word} {show_all(values)}{hint}"
    return Fault(at, value, "enum", text, values, nearest)


def of_range(schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    """Judge the four limits of a number, whichever of them it is asked for."""
    if not _finite(value):
        return
    limits = {name: limit_of(schema, word) for name, word, _, _ in _RANGES}
    number = exact(value)
    for name, _, breaks, words in _RANGES:
        limit = limits[name]
        if limit is None or not breaks(number, exact(limit)):
            continue
        step = schema.get("multipleOf")
        step = step if is_number(step) and step > 0 else None
        low, high = limits["ge"], limits["le"]
        low = limits["gt"] if low is None else low
        high = limits["lt"] if high is None else high
        nearest = near(value, step, ge=low, le=high)
        nearest = tuple(item for item in nearest if item not in (limits["gt"], limits["lt"]))
        hint = f" (nearest: {show_all(nearest)})" if nearest else ""
        text = f"{said(value, at)} {words} {show(limit)}{hint}; allowed {span(**limits)}"
        yield Fault(at, value, "range", text, limit, nearest)


_RANGES: tuple[tuple[str, str, Callable[[Fraction, Fraction], bool], str], ...] = (
    ("ge", "minimum", lambda number, limit: number < limit, "is below"),
    ("le", "maximum", lambda number, limit: number > limit, "is above"),
    ("gt", "exclusiveMinimum", lambda number, limit: number <= limit, "is not above"),
    ("lt", "exclusiveMaximum", lambda number, limit: number >= limit, "is not below"),
)


def limit_of(schema: Schema, word: str) -> Any:
    """Return a limit, a rounded one of 64-bit integers as it was meant; None when there is none."""
    limit = schema.get(word)
    if not _finite(limit):
        return None
    if word == "maximum" and limit == _ROUNDED:
        return _INT64 - 1
    return -_INT64 if word == "minimum" and limit == -_ROUNDED else limit


def _finite(value: Any) -> bool:
    return is_number(value) and value - value == 0


def of_multiple(schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    """Judge `multipleOf`, in exact decimals."""
    step = schema["multipleOf"]
    if not _finite(step) or step <= 0 or not _finite(value) or is_multiple(value, step):
        return
    nearest = near(value, step, ge=limit_of(schema, "minimum"), le=limit_of(schema, "maximum"))
    open_ends = (limit_of(schema, "exclusiveMinimum"), limit_of(schema, "exclusiveMaximum"))
    nearest = tuple(item for item in nearest if item not in open_ends)
    hint = f" (nearest: {show_all(nearest)})" if nearest else ""
    text = f"{said(value, at)} is not a multiple of {show(step)}{hint}"
    yield Fault(at, value, "multiple_of", text, step, nearest)


def _sized(low_word: str, high_word: str, unit: str, kind: Callable[[Any], bool]) -> Word:
    """Return what judges how long a text, a list or an object is."""

    def judge(schema: Schema, value: Any, at: str) -> Iterator[Fault]:
        if not kind(value):
            return
        low, high = count_of(schema.get(low_word)), count_of(schema.get(high_word))
        size = len(value)
        if (low is not None and size < low) or (high is not None and size > high):
            allowed = span(ge=low, le=high)
            text = f"{at or 'what is given'} has {size} {unit}; allowed {allowed}"
            yield Fault(at, value, "length", text, (low, high))

    return judge


def count_of(value: Any) -> int | None:
    """Return a count that a schema gives; None when it is none."""
    return int(value) if _finite(value) and _whole(value) and value >= 0 else None


of_length = _sized("minLength", "maxLength", "characters", lambda value: isinstance(value, str))
of_items = _sized("minItems", "maxItems", "items", is_list)
of_keys = _sized("minProperties", "maxProperties", "keys", is_object)


def of_required(schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    """Judge `required`."""
    names = schema["required"]
    if not is_object(value) or not is_list(names):
        return
    for name in names:
        if isinstance(name, str) and name not in value:
            place = inside(at, name)
            yield Fault(place, OMIT, "required", f"{place} is required")


def of_dependent(schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    """Judge `dependentRequired`."""
    pairs = schema["dependentRequired"]
    if not is_object(value) or not is_object(pairs):
        return
    for given, names in pairs.items():
        for name in names if given in value and is_list(names) else ():
            if isinstance(name, str) and name not in value:
                place = inside(at, name)
                text = f"{place} is required when {inside(at, given)} is given"
                yield Fault(place, OMIT, "required", text)


def unknown_key(schema: Schema, name: str, value: Any, at: str) -> Fault:
    """Build the fault of a key that a closed object does not have."""
    properties = schema.get("properties")
    known = [str(key) for key in properties] if is_object(properties) else []
    near_name = nearest_name(name, known)
    text = f"{said(value, inside(at, name))}: there is no such parameter"
    if near_name is not None:
        text += f"; did you mean {near_name}?"
    elif 0 < len(known) <= _FEW:
        text += f"; there are {', '.join(known)}"
    nearest = () if near_name is None else (near_name,)
    return Fault(inside(at, name), None, "unknown", text, None, nearest)
