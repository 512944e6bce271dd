"""Scopes: parameters that stand side by side, and what a spec says of each of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.document import Pointer
from modelwire_codegen.lower.fragments import speaks_of_fields
from modelwire_codegen.resolve import Schema, VendorTree

Json = Mapping[str, Any]
# Keywords that hold values, not schemas.
_VALUES = frozenset(("default", "const", "enum", "known_values", "likely", "value_notes"))


@dataclass(frozen=True, slots=True)
class Scope:
    """The parameters of a set, or the fields of an object; a rule is about one scope."""

    label: str
    vendor: VendorTree
    schema: Schema
    pointer: Pointer
    data: Json

    @property
    def is_set(self) -> bool:
        """True for the parameters of a request."""
        return not self.pointer and not self.label.startswith("object ")

    @property
    def place(self) -> Place:
        """Where the scope begins."""
        return self.at(())

    def at(self, pointer: Pointer) -> Place:
        """Give the spot of something in the scope."""
        return self.schema.at((*self.pointer, *pointer))

    @property
    def properties(self) -> Json:
        """The parameters by wire name."""
        found: Json = self.data.get("properties", {})
        return found

    def shapes(self) -> Iterator["Shape"]:
        """Give what is said of each parameter, and of its elements and alternatives."""
        for name, prop in self.properties.items():
            for pointer, data in _parts(prop, ("properties", name)):
                yield Shape(self, pointer, data)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a scope says of a value: of a parameter, or of an element or alternative of it."""

    scope: Scope
    pointer: Pointer
    data: Json

    @property
    def name(self) -> str:
        """The parameter that it is, or is part of."""
        return str(self.pointer[1])

    @property
    def is_whole(self) -> bool:
        """True for a parameter, False for a part of one."""
        return len(self.pointer) == 2

    def at(self, *steps: str | int) -> Place:
        """Give the spot of a keyword."""
        return self.scope.at((*self.pointer, *steps))


def inside(label: str, vendor: VendorTree, schema: Schema) -> Iterator[Scope]:
    """Give the scope that a schema is, and those of the objects that are written in place within it."""
    for pointer, data in schemas_in(schema.data):
        if "properties" in data:
            yield Scope(label, vendor, schema, pointer, data)


def schemas_in(data: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Json]]:
    """Give a schema and those of its fields, elements and alternatives; tests and conditions are none."""
    yield pointer, data
    for name, inner in data.get("properties", {}).items():
        yield from schemas_in(inner, (*pointer, "properties", name))
    for steps, inner in _inner(data):
        yield from schemas_in(inner, (*pointer, *steps))


def pieces_in(data: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Json]]:
    """Give every schema, test and condition within a piece of a document."""
    if isinstance(data, Mapping):
        yield pointer, data
        for key, value in data.items():
            if key not in _VALUES:
                yield from pieces_in(value, (*pointer, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from pieces_in(value, (*pointer, index))


def _parts(data: Json, pointer: Pointer) -> Iterator[tuple[Pointer, Json]]:
    yield pointer, data
    for steps, inner in _inner(data):
        yield from _parts(inner, (*pointer, *steps))


def _inner(data: Json) -> Iterator[tuple[Pointer, Json]]:
    """Give the elements and alternatives of a schema; of a set and an object, alternatives are conditions."""
    for key in ("items", "additionalProperties"):
        if isinstance(data.get(key), Mapping):
            yield (key,), data[key]
    if not speaks_of_fields(data):
        for key in ("anyOf", "oneOf"):
            for index, part in enumerate(data.get(key, ())):
                yield (key, index), part
