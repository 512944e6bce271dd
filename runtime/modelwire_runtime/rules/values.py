"""Values as JSON means them, and how a message shows them."""

import reprlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeGuard

from modelwire_runtime.omit import OMIT

_LONGEST_INT = 40  # digits of an integer that a message shows


def is_number(value: object) -> TypeGuard[int | float]:
    """Tell whether a value is a JSON number; true and false are none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether a value is a JSON object; its keys are taken for text."""
    return isinstance(value, (dict, Mapping))  # a dict is told at once, an abstract class is not


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Tell whether a value is a JSON list, be it a Python list or a tuple."""
    return isinstance(value, (list, tuple))


def is_type(value: object, kind: str) -> bool:
    """Tell whether a value is of a JSON type; a file, in whatever form it is given, is text."""
    if kind == "string":
        return not (isinstance(value, (bool, int, float)) or value is None) and not (
            is_list(value) or is_object(value)
        )
    if kind == "integer":
        return is_number(value) and value - value == 0 and value == int(value)
    return _TYPES[kind](value)


_TYPES: Mapping[str, Callable[[object], bool]] = {
    "number": is_number,
    "boolean": lambda value: isinstance(value, bool),
    "array": is_list,
    "object": is_object,
    "null": lambda value: value is None,
}


def key(value: Any) -> Any:
    """Return something hashable that is equal for two values when they are equal in JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return (bool, value)
    if isinstance(value, (int, float)):
        return (float, value)
    if is_object(value):
        return (dict, frozenset((name, key(item)) for name, item in value.items()))
    if is_list(value):
        return (list, tuple(key(item) for item in value))
    if value is None or isinstance(value, bytes):
        return (type(value), value)
    return (object, id(value))


def same(one: Any, other: Any) -> bool:
    """Tell whether two values are equal in JSON: 1 equals 1.0, and true does not equal 1."""
    return bool(key(one) == key(other))


def lookup(values: Mapping[str, Any], name: str) -> Any:
    """Return what the caller set under a wire name, `OMIT` when nothing.

    A dotted name reaches into objects.
    """
    if name in values:
        return values[name]
    head, dot, rest = name.partition(".")
    inner = values.get(head) if dot else None
    return lookup(inner, rest) if is_object(inner) else OMIT


class _Repr(reprlib.Repr):
    """Repr that stays on one line, whatever it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 80
        self.maxlevel = 3

    def repr_str(self, x: str, level: int) -> str:
        # Cut first: the repr of a data URI of some megabytes would be built for nothing.
        if len(x) > self.maxstring:
            return repr(x[:44]) + f"... ({len(x)} characters)"
        return repr(x)

    def repr_int(self, x: int, level: int) -> str:
        # Python refuses to print integers of more than 4300 digits.
        if abs(x) >= 10**_LONGEST_INT:
            return f"<integer of {x.bit_length()} bits>"
        return repr(x)

    def repr_bytes(self, x: bytes, level: int) -> str:
        return f"<{len(x)} bytes>"

    repr_bytearray = repr_bytes


def show(value: Any) -> str:
    """Return a value as a message shows it: as Python writes it, long ones cut."""
    return _Repr().repr(value)


def show_all(values: Iterable[Any], limit: int = 12) -> str:
    """Return values with commas between, and how many more there are."""
    shown = [show(value) for value in values]
    more = f", and {len(shown) - limit} more" if len(shown) > limit else ""
    return ", ".join(shown[:limit]) + more


def join(parts: Sequence[str], word: str) -> str:
    """Join words as a sentence does: `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"


def span(*, ge: Any = None, le: Any = None, gt: Any = None, lt: Any = None) -> str:
    """Return a range in words: `256..1440`, `at least 2`, `above 0 and at most 1`.

    Empty without limits.
    """
    if ge is not None and le is not None and gt is None and lt is None:
        return f"{show(ge)}..{show(le)}"
    words = (("at least", ge), ("above", gt), ("at most", le), ("below", lt))
    return join([f"{word} {show(limit)}" for word, limit in words if limit is not None], "and")
