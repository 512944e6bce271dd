"""Alternatives among objects that have rules of their own, which cannot be judged one alternative at a time."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.load import Pointer
from modelwire_codegen.resolve import Schema


def report_ruled_unions(schema: Schema, ruled: Collection[str], report: Report) -> None:
    """Report each choice among several objects of which one is in `ruled`.

    Pydantic chooses the alternative; the rules of an object are judged afterwards, when nobody knows any more which one it was.
    """
    for pointer, refs in _choices(schema.data.get("properties", {}), ("properties",)):
        if len(refs) > 1 and (found := next((ref for ref in refs if ref in ruled), "")):
            message = (
                f"{found.split('/')[-1]!r} has rules of its own and is one of several objects here"
            )
            hint = "describe one object with the fields of all, or leave the rules out"
            report.add(schema.at(pointer), "MW410", message, hint)


def _choices(data: Any, pointer: Pointer) -> Iterator[tuple[Pointer, list[str]]]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            if key in ("anyOf", "oneOf") and isinstance(value, list):
                yield (*pointer, key), [part["$ref"] for part in value if "$ref" in part]
            if key not in ("default", "enum", "const"):
                yield from _choices(value, (*pointer, key))
    elif isinstance(data, list):
        for index, part in enumerate(data):
            yield from _choices(part, (*pointer, index))
