"""Finite stand-ins for the values of a parameter.

What rules say of a parameter cuts its values into a few groups that no rule can tell apart: each value that a list or a rule
names, and between the numbers that rules name whatever lies there. One of each group stands for all.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Any

from modelwire_codegen.lower.fragments import alternatives, closed_values, listed, takes_text
from modelwire_codegen.lower.judge import KINDS, Objects, breach, exact, kind

Json = Mapping[str, Any]
NOTHING = object()
_MOST_PARTS = 400


@dataclass(frozen=True, slots=True)
class Some:
    """One value, or any of a group; `low` and `high` are the open ends of numbers, or the least and most elements of a list."""

    kind: str
    value: Any = NOTHING
    low: Fraction | None = None
    high: Fraction | None = None
    whole: bool = False

    @property
    def is_one(self) -> bool:
        """True for a single value."""
        return self.value is not NOTHING


ABSENT = Some("absent")


@dataclass(frozen=True, slots=True)
class Marks:
    """What rules name: values, limits of numbers, and counts of elements."""

    values: tuple[Any, ...] = ()
    counts: tuple[int, ...] = ()


def domain(prop: Json, marks: Marks, objects: Objects) -> tuple[Some, ...]:
    """Give a group for each sort of value that a parameter's own schema lets through."""
    found: dict[Some | tuple[str, Any], Some] = {}
    for some in _groups(prop, marks, objects):
        if not some.is_one or not breach(prop, some.value, objects):
            found[(some.kind, some.value) if some.is_one else some] = some
    return tuple(found.values())


def _groups(prop: Json, marks: Marks, objects: Objects) -> Iterator[Some]:
    if (ref := prop.get("$ref", "")) in objects:
        target = objects[ref].data
        if alternatives(target):
            yield from _groups(target, marks, objects)
        else:
            yield Some("object")
    elif "const" in prop or "enum" in prop:
        for value in closed_values(prop):
            yield Some(kind(value), value)
    elif parts := alternatives(prop):
        for part in parts[:_MOST_PARTS]:
            yield from _groups(part, marks, objects)
    else:
        kinds = ["string"] if takes_text(prop) else listed(prop.get("type", KINDS))
        if takes_text(prop) and "null" in listed(prop.get("type", ())):
            kinds.append("null")
        for name in kinds:
            yield from _of_kind(name, prop, marks)


def _of_kind(name: str, prop: Json, marks: Marks) -> Iterator[Some]:
    if name == "null":
        yield Some("null", None)
    elif name == "boolean":
        yield from (Some("boolean", False), Some("boolean", True))
    elif name in ("number", "integer"):
        yield from _numbers(prop, marks, whole=name == "integer")
    elif name == "string":
        yield from (Some("string", value) for value in marks.values if isinstance(value, str))
        yield Some("string")
    elif name == "array":
        yield from _lists(prop, marks)
    else:
        yield Some("object")


def _numbers(prop: Json, marks: Marks, *, whole: bool) -> Iterator[Some]:
    named = {exact(value): value for value in marks.values if kind(value) == "number"}
    for point, value in named.items():
        if not whole or point.denominator == 1:
            yield Some("number", value)
    low = max(_limits(prop, "minimum", "exclusiveMinimum"), default=None)
    high = min(_limits(prop, "maximum", "exclusiveMaximum"), default=None)
    step = exact(prop["multipleOf"]) if "multipleOf" in prop else None
    step = step or (Fraction(1) if whole else None)
    for left, right in _gaps(sorted(named)):
        # A closed end that no rule names belongs to the gap around it.
        begin = max((end for end in (left, low) if end is not None), default=None)
        end = min((end for end in (right, high) if end is not None), default=None)
        at_low = begin is not None and begin == low != left and "exclusiveMinimum" not in prop
        at_high = end is not None and end == high != right and "exclusiveMaximum" not in prop
        if _holds_some(begin, end, step, (at_low, at_high)):
            yield Some("number", low=left, high=right, whole=whole)


def _limits(prop: Json, *keys: str) -> Iterator[Fraction]:
    return (exact(prop[key]) for key in keys if key in prop)


def _gaps(points: list[Fraction]) -> Iterable[tuple[Fraction | None, Fraction | None]]:
    return zip([None, *points], [*points, None], strict=True)


def _holds_some(
    low: Fraction | None, high: Fraction | None, step: Fraction | None, closed: tuple[bool, bool]
) -> bool:
    """Tell whether a multiple of the step, or any number, lies between two ends."""
    if low is None or high is None:
        return True
    if step is None:
        return low < high or (low == high and all(closed))
    first = floor(low / step) * step
    if first < low or not closed[0]:
        first += step
    return first < high or (first == high and closed[1])


def _lists(prop: Json, marks: Marks) -> Iterator[Some]:
    least, most = prop.get("minItems", 0), prop.get("maxItems")
    # A test asks whether there are at least or at most so many, so the border lies on either side of a count.
    begins = sorted({0, least, *(count for count in marks.counts), *(n + 1 for n in marks.counts)})
    for begin, after in zip(begins, [*begins[1:], None], strict=True):
        end = after - 1 if after is not None else None
        if end is not None and end < least:
            continue
        if most is not None and (begin > most):
            continue
        low = max(begin, least)
        high = most if end is None else end if most is None else min(end, most)
        yield Some("array", low=Fraction(low), high=None if high is None else Fraction(high))
