"""Pydantic's errors in the words of this library, with the nearest values that would do."""

import math
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args, get_origin

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.numbers import near
from modelwire_runtime.rules.values import is_list, is_number, is_object, join, show, show_all, span
from modelwire_runtime.validation.names import nearest_name
from modelwire_runtime.validation.shapes import Shape, rest_of, shape_of

_TYPES = {
    "string_type": "a string",
    "string_sub_type": "a string",
    "string_unicode": "text",
    "int_type": "an integer",
    "int_from_float": "an integer",
    "int_parsing_size": "an integer",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "mapping_type": "an object",
    "none_required": "None",
    "media": "a URL, bytes, a pathlib.Path, a binary file or Media",
}
_RANGES = {
    "greater_than_equal": ("is below", "ge"),
    "less_than_equal": ("is above", "le"),
    "greater_than": ("is not above", "gt"),
    "less_than": ("is not below", "lt"),
}
_LENGTHS = {
    "string_too_short": "characters",
    "string_too_long": "characters",
    "too_short": "items",
    "too_long": "items",
}
_BOUNDS = ("ge", "gt", "le", "lt", "multiple_of", "min_length", "max_length")


@dataclass(slots=True)
class _Problem:
    """One of Pydantic's errors, with its place found again."""

    kind: str
    context: Mapping[str, Any]
    text: str
    path: list[str | int]
    """Field names and indexes."""
    at: str
    """The place in wire names."""
    shown: str
    """The place in Python names."""
    value: Any
    tag: str | None = None
    """Which member of a union was tried, None outside unions."""
    union: int = 0
    """How long the path to that union is."""


def translate(
    error: ValueError,
    cls: Any,
    judged: Mapping[str, Any],
    wire: Mapping[str, Any],
    settled: Container[Any] = (),
) -> list[Fault]:
    """Return the faults that one of Pydantic's validation errors tells of.

    Any other error is raised again. Parameters in `settled` are left out: enough was said of them
    before.
    """
    listed: Any = getattr(error, "errors", None)
    if listed is None:
        raise error
    problems = [
        _placed(item, shape_of(cls), judged, wire)
        for item in listed(include_url=False, include_input=False)
        if not (item["loc"] and item["loc"][0] in settled)
    ]
    faults = (_fault(cls, group) for group in _grouped(problems))
    return list(
        {(fault.parameter, fault.rule): fault for found in faults for fault in found}.values()
    )


def _placed(item: Mapping[str, Any], shape: Shape, judged: Any, wire: Any) -> _Problem:
    """Find the place of an error; parts that are no key there name members of unions."""
    problem = _Problem(item["type"], item.get("ctx", {}), item["msg"], [], "", "", OMIT)
    level: Shape | None = shape
    location = item["loc"]
    for position, part in enumerate(location):
        last = position == len(location) - 1
        name = str(part)
        if is_object(judged) and (name in judged or (last and _names_a_key(problem.kind))):
            wired = level.wires.get(name, name) if level else name
            problem.at += f".{wired}" if problem.at else wired
            problem.shown += f".{name}" if problem.shown else name
            wire = wire.get(wired, OMIT) if is_object(wire) else OMIT
            judged = judged.get(name, OMIT)
            level = (level.fields.get(name) or level.entries) if level else None
        elif is_list(judged) and isinstance(part, int) and part < len(judged):
            problem.at += f"[{part}]"
            problem.shown += f"[{part}]"
            wire = wire[part] if is_list(wire) and part < len(wire) else OMIT
            judged = judged[part]
            level = level.items if level else None
        else:
            if problem.tag is None:
                problem.tag, problem.union = str(part), len(problem.path)
            continue
        problem.path.append(part)
    problem.value = wire
    return problem


def _names_a_key(kind: str) -> bool:
    return kind in ("missing", "extra_forbidden")


def _grouped(problems: Iterable[_Problem]) -> Iterator[list[_Problem]]:
    """Bring the errors of one union together; every other error stays alone."""
    unions: dict[tuple[str | int, ...], list[_Problem]] = {}
    for problem in problems:
        if problem.tag is None:
            yield [problem]
        else:
            unions.setdefault(tuple(problem.path[: problem.union]), []).append(problem)
    for group in unions.values():
        yield from _best(group)


def _best(group: list[_Problem]) -> Iterator[list[_Problem]]:
    """Choose what to say of a union: the member whose type fits, or all that were possible."""
    members: dict[str | None, list[_Problem]] = {}
    for problem in group:
        members.setdefault(problem.tag, []).append(problem)
    fitting = [found for found in members.values() if not any(_wrong_type(p) for p in found)]
    if not fitting:
        yield group
        return
    for problem in min(fitting, key=len):
        yield [problem]


def _wrong_type(problem: _Problem) -> bool:
    here = len(problem.path) == problem.union
    return here and (problem.kind in _TYPES or problem.kind in ("literal_error", "enum"))


def _fault(cls: Any, group: list[_Problem]) -> Iterator[Fault]:
    problem = group[0]
    if len(group) > 1:
        yield _of_union(cls, group)
    elif problem.kind == "missing":
        yield Fault(problem.at, OMIT, "required", f"{problem.shown} is required")
    elif problem.kind == "extra_forbidden":
        yield _strange(cls, problem)
    elif problem.kind in _RANGES or problem.kind == "multiple_of":
        yield _number(cls, problem)
    elif problem.kind in ("literal_error", "enum"):
        yield _literal(cls, problem)
    elif problem.kind in _LENGTHS:
        yield _length(cls, problem)
    elif problem.kind == "string_pattern_mismatch":
        pattern = problem.context.get("pattern", "")
        yield _said(problem, "pattern", f"does not match {pattern}", pattern)
    elif problem.kind in _TYPES:
        wanted = _TYPES[problem.kind]
        yield _said(problem, "type", f"is not {wanted}", wanted)
    else:
        yield _said(problem, problem.kind, f"is refused: {problem.text}")


def _said(
    problem: _Problem, rule: str, text: str, limit: Any = None, nearest: tuple[Any, ...] = ()
) -> Fault:
    message = f"{problem.shown}={show(problem.value)} {text}"
    return Fault(problem.at, _kept(problem.value), rule, message, limit, nearest)


def _kept(value: Any) -> Any:
    """Return what a fault keeps of a value: only what survives being pickled with it."""
    plain = value is OMIT or value is None or isinstance(value, (str, int, float))
    return value if plain or is_list(value) or is_object(value) else show(value)


def _of_union(cls: Any, group: list[_Problem]) -> Fault:
    problem = group[0]
    path = problem.path[: problem.union]
    words = [_wanted(cls, item) for item in group if len(item.path) == item.union]
    if not words:
        words = ["of one of the types that it may have"]
    nearest = _near_literals(problem.value, _literals(cls, path))
    hint = f" (nearest: {show_all(nearest)})" if nearest else ""
    wanted = join(list(dict.fromkeys(words)), "or")
    return _said(problem, "type", f"is not {wanted}{hint}", wanted, nearest)


def _wanted(cls: Any, problem: _Problem) -> str:
    if problem.kind in ("literal_error", "enum"):
        values = _literals(cls, problem.path)
        return f"one of {show_all(values)}" if values else str(problem.context.get("expected", ""))
    return _TYPES.get(problem.kind, problem.text)


def _strange(cls: Any, problem: _Problem) -> Fault:
    """Build the fault of a name that a closed object does not have."""
    name = str(problem.path[-1])
    known = [field for owner in _owners(cls, problem.path[:-1]) for field in owner.model_fields]
    close = nearest_name(name, known)
    hint = (
        f"; did you mean {close}?" if close else f"; there are {', '.join(known)}" if known else ""
    )
    message = f"{problem.shown}={show(problem.value)}: there is no such field{hint}"
    return Fault(problem.at, None, "unknown", message, None, (close,) if close else ())


def _number(cls: Any, problem: _Problem) -> Fault:
    bounds = bounds_of(cls, problem.path) or dict(problem.context)
    step = bounds.get("multiple_of")
    value = problem.value
    nearest: tuple[Any, ...] = ()
    if is_number(value):
        nearest = near(value, step, ge=_floor(bounds), le=_ceiling(bounds))
        nearest = tuple(item for item in nearest if not _on_open_end(item, bounds))
    hint = f" (nearest: {show_all(nearest)})" if nearest else ""
    allowed = span(**{name: bounds.get(name) for name in ("ge", "le", "gt", "lt")})
    if problem.kind == "multiple_of":
        limit, what = step, f"is not a multiple of {show(step)}"
        rule, rest = "multiple_of", f"; allowed {allowed}" if allowed else ""
    else:
        word, bound = _RANGES[problem.kind]
        limit = bounds.get(bound, problem.context.get(bound))
        what, rule = f"{word} {show(limit)}", "range"
        rest = f"; allowed {allowed}" + (f" in steps of {show(step)}" if step else "")
    return _said(problem, rule, what + hint + rest, limit, nearest)


def _floor(bounds: Mapping[str, Any]) -> Any:
    return bounds.get("ge", bounds.get("gt"))


def _ceiling(bounds: Mapping[str, Any]) -> Any:
    return bounds.get("le", bounds.get("lt"))


def _on_open_end(value: Any, bounds: Mapping[str, Any]) -> bool:
    return value in (bounds.get("gt"), bounds.get("lt"))


def _literal(cls: Any, problem: _Problem) -> Fault:
    values = _literals(cls, problem.path)
    nearest = _near_literals(problem.value, values)
    allowed = show_all(values) if values else str(problem.context.get("expected", ""))
    hint = f" (nearest: {show_all(nearest)})" if nearest and len(values) > 1 else ""
    word = "is not one of" if len(values) != 1 else "must be"
    return _said(problem, "enum", f"{word} {allowed}{hint}", values, nearest)


def _near_literals(value: Any, values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the literals closest to a value, by size or by spelling."""
    shape = _ratio(value)
    ratios = {item: ratio for item in values if (ratio := _ratio(item)) is not None}
    if shape is not None and ratios:
        return (min(ratios, key=lambda item: abs(ratios[item] - shape)),)
    if isinstance(value, str):
        close = nearest_name(value, [item for item in values if isinstance(item, str)])
        return () if close is None else (close,)
    numbers = [item for item in values if is_number(item)]
    if not is_number(value) or not numbers:
        return ()
    closest = min(abs(item - value) for item in numbers)
    return tuple(item for item in numbers if abs(item - value) == closest)


def _ratio(value: Any) -> float | None:
    """Return the logarithm of a ratio such as `16:9`, None for anything else."""
    parts = (
        re.fullmatch(
            r"([0-9]{1,6}(?:\.[0-9]{1,6})?)[:/xX*]([0-9]{1,6}(?:\.[0-9]{1,6})?)", value[:20]
        )
        if isinstance(value, str)
        else None
    )
    if parts is None or not float(parts[1]) or not float(parts[2]):
        return None
    return math.log(float(parts[1]) / float(parts[2]))


def _length(cls: Any, problem: _Problem) -> Fault:
    bounds = bounds_of(cls, problem.path)
    low, high = bounds.get("min_length"), bounds.get("max_length")
    low = problem.context.get("min_length", low)
    high = problem.context.get("max_length", high)
    unit = _LENGTHS[problem.kind]
    value: Any = problem.value
    count = len(value) if hasattr(value, "__len__") else "too many"
    message = f"{problem.shown} has {count} {unit}; allowed {span(ge=low, le=high)}"
    return Fault(problem.at, _kept(problem.value), "length", message, (low, high))


def _annotations(cls: Any, path: Iterable[str | int]) -> list[tuple[Any, tuple[Any, ...]]]:
    """Return what a place may be, as pairs of type and constraints, one a member of a union."""
    found: list[tuple[Any, tuple[Any, ...]]] = [(cls, ())]
    for part in path:
        inner: list[tuple[Any, tuple[Any, ...]]] = []
        for annotation, _ in found:
            if isinstance(part, str) and part in getattr(annotation, "model_fields", {}):
                info = annotation.model_fields[part]
                inner += _members(info.annotation, tuple(info.metadata))
            elif get_args(annotation):
                inner += _members(get_args(annotation)[-1], ())
            elif hasattr(annotation, "model_fields") and (rest := rest_of(annotation)) is not None:
                inner += _members(rest, ())
        found = inner
    return found


def _members(annotation: Any, metadata: tuple[Any, ...]) -> list[tuple[Any, tuple[Any, ...]]]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _members(arguments[0], (*metadata, *arguments[1:]))
    value = getattr(annotation, "__value__", None)
    if value is not None:
        return _members(value, metadata)
    if arguments and origin is not Literal and not isinstance(origin, type):  # typing's Union
        return [pair for argument in arguments for pair in _members(argument, metadata)]
    if getattr(origin, "__name__", "") == "UnionType":
        return [pair for argument in arguments for pair in _members(argument, metadata)]
    return [(annotation, metadata)]


def _owners(cls: Any, path: Iterable[str | int]) -> list[Any]:
    return [item for item, _ in _annotations(cls, path) if hasattr(item, "model_fields")]


def _literals(cls: Any, path: Iterable[str | int]) -> tuple[Any, ...]:
    """Return the literals that a place may have."""
    kinds = (item for item, _ in _annotations(cls, path))
    found = [value for kind in kinds if get_origin(kind) is Literal for value in get_args(kind)]
    return tuple(found)


def bounds_of(cls: Any, path: Iterable[str | int]) -> dict[str, Any]:
    """Return the limits of a place: `ge`, `le`, `multiple_of`, `max_length` and the like."""
    found: dict[str, Any] = {}
    for _, metadata in _annotations(cls, path):
        marks = [item for mark in metadata for item in (*getattr(mark, "metadata", ()), mark)]
        for name in _BOUNDS:
            limits = (getattr(mark, name, None) for mark in marks)
            limit = next((item for item in limits if item is not None), None)
            if limit is not None:
                found.setdefault(name, limit)
    return found
