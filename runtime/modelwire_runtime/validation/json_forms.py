"""What to say of a value that has several possible forms and fits none, or too many, of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import is_list, is_number, is_object, join, same, show, show_all
from modelwire_runtime.validation.json_words import inside, not_listed, said


def of_forms(
    parts: Sequence[Any], failed: Sequence[list[Fault]], value: Any, at: str
) -> Iterator[Fault]:
    """Yield the faults of a value that fits none of its forms, as one reader would put them."""
    values = [_listed(part) for part in parts]
    if all(values):
        yield not_listed(value, tuple(item for some in values for item in some), at)
        return
    if all(_only_missing(faults, at) for faults in failed):
        yield _none_given(failed)
        return
    if is_object(value) and (tables := _tables(parts)):
        yield _no_row(tables, value, at)
        return
    fitting = [faults for faults in failed if not any(_wrong_here(f, at) for f in faults)]
    if fitting:
        yield from min(fitting, key=len)
        return
    wanted = list(dict.fromkeys(word for faults in failed for word in _wanted(faults, at)))
    text = f"{said(value, at)} is not {join(wanted, 'or')}"
    yield Fault(at, value, "type", text, tuple(wanted))


def _listed(part: Any) -> list[Any]:
    """Return the values of a form that is nothing but a closed set."""
    if not is_object(part):
        return []
    if "const" in part:
        return [part["const"]]
    values = part.get("enum")
    return list(values) if is_list(values) and len(values) else []


def _only_missing(faults: list[Fault], at: str) -> bool:
    return all(f.rule == "required" and _parent(f.parameter) == at for f in faults)


def _parent(place: str) -> str:
    return place.rpartition(".")[0]


def _none_given(failed: Sequence[list[Fault]]) -> Fault:
    sets = [join([fault.parameter for fault in faults], "and") for faults in failed]
    names = list(dict.fromkeys(sets))
    text = f"one of these is required: {', '.join(names)}"
    if len(names) == 1:
        text = f"{names[0]} {'is' if len(failed[0]) == 1 else 'are'} required"
    return Fault(failed[0][0].parameter, OMIT, "required", text)


_ROW = frozenset({"properties", "required", "title", "type", "description"})


def _tables(parts: Sequence[Any]) -> list[dict[str, Any]]:
    """Return what each form demands of the same few keys, when they demand nothing else."""
    rows: list[dict[str, Any]] = []
    for part in parts:
        named = part.get("properties") if is_object(part) else None
        if not is_object(named) or not named or not _ROW.issuperset(part):
            return []
        row = {str(k): _listed(v) for k, v in named.items()}
        if any(len(values) != 1 for values in row.values()) or (
            rows and row.keys() != rows[0].keys()
        ):
            return []
        rows.append({name: values[0] for name, values in row.items()})
    return rows


def _no_row(rows: list[dict[str, Any]], value: Any, at: str) -> Fault:
    """Build the fault of several keys that do not go together."""
    names = list(rows[0])
    given = [value.get(name, OMIT) for name in names]
    nearest = min(rows, key=lambda row: _distance(given, row.values()))
    place = [inside(at, name) for name in names]
    shown = ", ".join(f"{n}={show(v)}" for n, v in zip(place, given, strict=True) if v is not OMIT)
    close = ", ".join(f"{name}={show(nearest[name])}" for name in names)
    text = f"{shown or join(place, 'and')} is none of {len(rows)} combinations (nearest: {close})"
    limit = tuple(tuple(row.values()) for row in rows)
    return Fault(place[0], None, "enum", text, limit, (tuple(nearest.values()),))


def _distance(given: Sequence[Any], row: Iterable[Any]) -> float:
    total = 0.0
    for one, other in zip(given, row, strict=True):
        if is_number(one) and is_number(other):
            total += abs(one - other)
        elif one is not OMIT and not same(one, other):
            total += 1e9
    return total


def _wrong_here(fault: Fault, at: str) -> bool:
    return fault.parameter == at and fault.rule in ("type", "enum")


def _wanted(faults: list[Fault], at: str) -> list[str]:
    """Say what a form that was missed by its type or its values asks for."""
    words: list[str] = []
    for fault in faults:
        if _wrong_here(fault, at):
            limit = fault.limit
            words.append(limit if isinstance(limit, str) else _one_of(limit))
    return words


def _one_of(values: Any) -> str:
    return show_all(values) if len(values) == 1 else f"one of {show_all(values)}"


def too_many_forms(parts: Sequence[Any], value: Any, at: str) -> Fault:
    """Build the fault of a value that fits several forms of which it may fit one."""
    names = [_presence(part, at) for part in parts]
    if all(names):
        text = f"only one of these may be given: {', '.join(dict.fromkeys(map(str, names)))}"
        return Fault(_first(parts[0], at), None, "exclusive", text)
    text = f"{said(value, at)} fits several forms that exclude each other"
    return Fault(at, value, "exclusive", text)


def forbidden(schema: Any, value: Any, at: str) -> Fault:
    """Build the fault of a value of a form that is not allowed."""
    sides = _sides(schema, at)
    if len(sides) > 1 and all(sides):
        text = f"{join([str(side) for side in sides], 'and')} exclude each other"
        return Fault(_first(schema, at), None, "exclusive", text)
    if sides and all(sides):
        return Fault(_first(schema, at), None, "forbidden", f"{sides[0]} is not allowed here")
    what = said(value, at)
    text = f"{what} is of a form that is not allowed"
    return Fault(at, value, "forbidden", f"{what} is not allowed here" if _listed(schema) else text)


def _sides(schema: Any, at: str) -> list[str | None]:
    """List what a form asks to be given, one entry for each thing; None for what is no presence."""
    if not is_object(schema):
        return [None]
    found: list[str | None] = []
    named = schema.get("properties")
    inner: Any = named if is_object(named) else {}
    for name in _strings(schema.get("required")):
        found += _sides(inner[name], inside(at, name)) if name in inner else [inside(at, name)]
    if any(word not in _PRESENCE for word in schema) or any(
        name not in _strings(schema.get("required")) for name in inner
    ):
        found.append(None)
    for part in _schemas(schema.get("allOf")):
        found += _sides(part, at)
    choices = [_presence(part, at) for part in _schemas(schema.get("anyOf"))]
    if choices:
        found.append(join([str(choice) for choice in choices], "or") if all(choices) else None)
    return found


_PRESENCE = frozenset({"required", "properties", "allOf", "anyOf", "title", "description"})


def _presence(schema: Any, at: str) -> str | None:
    """Say what a form asks to be given; None when it asks for anything else."""
    sides = _sides(schema, at)
    return join([str(side) for side in sides], "and") if sides and all(sides) else None


def _strings(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if is_list(value) else []


def _schemas(value: Any) -> list[Any]:
    return [item for item in value if not isinstance(item, str)] if is_list(value) else []


def _first(schema: Any, at: str) -> str:
    """Return the first parameter that a form asks for."""
    names = _sides(schema, at)
    return str(names[0]).split(" ", 1)[0] if names else at
