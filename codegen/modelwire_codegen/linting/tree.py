"""What rules look at: the documents of a spec tree as they were typed, and what they say once references are followed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.document import Pointer
from modelwire_codegen.ir import Catalog
from modelwire_codegen.linting.scopes import Scope, Shape, inside
from modelwire_codegen.linting.verdicts import Verdicts
from modelwire_codegen.lower.fragments import alternatives
from modelwire_codegen.resolve import Entry, Loaded, Schema, VendorTree

Json = Mapping[str, Any]


MAX_AGE = 180


@dataclass(frozen=True, slots=True)
class Dates:
    """What age is measured against. Without a day nothing is stale: a linter that reads the clock says another thing tomorrow."""

    as_of: date | None = None
    max_age: int = MAX_AGE


@dataclass(frozen=True, slots=True)
class Way:
    """A model by one of its routes."""

    vendor: VendorTree
    entry: Entry
    pointer: Pointer
    data: Json

    @property
    def id(self) -> str:
        """The model."""
        return str(self.entry.data["id"])

    @property
    def is_first(self) -> bool:
        """True for the way that the entry itself describes, before those under `also`."""
        return self.pointer == self.entry.pointer

    @property
    def schema(self) -> Schema:
        """The parameters that a call takes."""
        if "set" in self.data:
            return self.vendor.sets[self.data["set"]].schema
        return self.vendor.schema_of(self.entry, (*self.pointer, "params"))

    @property
    def route(self) -> Json:
        """The route as the vendor file has it."""
        found: Json = self.vendor.document.data["routes"][self.data["route"]]
        return found

    def parameter(self, name: str) -> Json | None:
        """Give what the spec says of a wire parameter, a dot stepping into an object; None where nothing does."""
        data: Json = self.schema.data
        known = {ref: schema.data for ref, schema in self.vendor.objects.items()}
        for step in name.split("."):
            fields = fields_of(data, known)
            if step not in fields:
                return None
            data = fields[step]
        return data

    def at(self, *steps: str | int) -> Place:
        """Give the spot of something in the entry of this way."""
        return self.entry.document.place((*self.pointer, *steps))

    def standard(self) -> Iterator[tuple[str, Any, Place]]:
        """Give the portable options, those of a shared set included, with the place of each."""
        own: Json = self.data.get("standard", {})
        for option, rule in own.items():
            yield option, rule, self.at("standard", option)
        if "set" in self.data:
            shared = self.vendor.sets[self.data["set"]]
            document, base = shared.schema.origins[-1]
            for option, rule in shared.data.get("standard", {}).items():
                if option not in own:
                    yield option, rule, document.place((*base[:-1], "standard", option))


@dataclass(frozen=True)
class Tree:
    """A spec tree with which `check` finds nothing wrong."""

    documents: Sequence[Loaded]
    vendors: Sequence[VendorTree]
    catalog: Catalog
    dates: Dates

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """Every model by each of its routes."""
        return tuple(
            Way(vendor, entry, pointer, data)
            for vendor in self.vendors
            for entry in vendor.entries
            for pointer, data in _written(entry)
        )

    @cached_property
    def scopes(self) -> tuple[Scope, ...]:
        """Every set and object, with the objects that are written in place, once each."""
        return tuple(self._scopes())

    def _scopes(self) -> Iterator[Scope]:
        seen: set[str] = set()
        for vendor in self.vendors:
            for name, shared in vendor.sets.items():
                yield from inside(f"set {name!r}", vendor, shared.schema)
            for ref, schema in vendor.objects.items():
                if ref not in seen:
                    seen.add(ref)
                    yield from inside(f"object {ref!r}", vendor, schema)
        for way in self.ways:
            if "set" not in way.data:
                yield from inside(repr(way.id), way.vendor, way.schema)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Every parameter and field, and every element and alternative of one."""
        return tuple(shape for scope in self.scopes for shape in scope.shapes())

    @cached_property
    def verdicts(self) -> Verdicts:
        """What the rules of all scopes come to."""
        return Verdicts(self.scopes)

    def of_kind(self, kind: str) -> Iterator[Loaded]:
        """Give the documents of one kind, in the order of their names."""
        return (item for item in self.documents if item.kind == kind)


def fields_of(data: Json, objects: Mapping[str, Json]) -> Json:
    """Give the fields of an object, those of each alternative joined."""
    found = objects.get(data.get("$ref", ""), data)
    fields: Json = found.get("properties", {})
    inner = [fields_of(part, objects) for part in alternatives(found)]
    return {name: value for part in (*inner, fields) for name, value in part.items()}


def items_of(data: Json, objects: Mapping[str, Json]) -> Json | None:
    """Give what the elements of a list are, of the first alternative that is one; None where there is no list."""
    found = objects.get(data.get("$ref", ""), data)
    if "items" in found or found.get("type") == "array":
        items: Json = found.get("items", {})
        return items
    inner = (items_of(part, objects) for part in alternatives(found))
    return next((items for items in inner if items is not None), None)


def _written(entry: Entry) -> Iterator[tuple[Pointer, Json]]:
    yield entry.pointer, entry.data
    for index, other in enumerate(entry.data.get("also", ())):
        yield (*entry.pointer, "also", index), other
