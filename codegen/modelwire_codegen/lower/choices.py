"""Closed lists that have a name: each becomes one type alias, however many parameters take it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import Pointer
from modelwire_codegen.ir import Choice
from modelwire_codegen.lower.fragments import closed_values, has_fractions
from modelwire_codegen.python_text import literal, wrap
from modelwire_codegen.resolve import Json, Schema


def is_named(data: Mapping[str, Any]) -> bool:
    """Tell whether a property is a closed list with a name; no `Literal` may hold a fraction."""
    return (
        isinstance(data.get("title"), str) and bool(closed_values(data)) and not has_fractions(data)
    )


def collect(schemas: Iterable[Schema], report: Report) -> tuple[Choice, ...]:
    """Give every named list once, and report a name that stands for two lists."""
    found: dict[str, list[Any]] = {}
    about: dict[str, str] = {}
    for schema in schemas:
        for pointer, data in _named(schema.data, ()):
            name, values = str(data["title"]), closed_values(data)
            about.setdefault(name, str(data.get("description", "")))
            if found.setdefault(name, values) != values:
                message = f"closed list {name!r} holds other values elsewhere"
                hint = "give one of them another `title:`"
                report.add(schema.at((*pointer, "title")), "MW401", message, hint)
    return tuple(_choice(name, found[name], about[name]) for name in sorted(found))


def _named(data: Any, pointer: Pointer) -> Iterator[tuple[Pointer, Json]]:
    if isinstance(data, dict):
        if is_named(data):
            yield pointer, dict(data)
        for key, value in data.items():
            if key not in ("default", "enum", "const", "known_values"):
                yield from _named(value, (*pointer, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _named(value, (*pointer, index))


def _choice(name: str, values: list[Any], about: str) -> Choice:
    texts = ", ".join(literal(value) for value in values)
    return Choice(name, f"Literal[{texts}]", tuple(wrap(about, indent=3)))
