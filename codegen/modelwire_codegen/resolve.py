"""Follow `extends` and references, until every parameter set and object stands on its own.

Nothing outside the spec root is ever looked up: a reference is a name, `scope/Name`, in a table that the loaded documents fill.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Place, Report, nearest
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.inheritance import PAIRED, is_same, laid

Json = dict[str, Any]
MAX_TRAIL = 32
_VALUES = ("default", "const", "enum")
"""Keywords that hold values, in which a key may have any name."""


@dataclass(slots=True)
class Schema:
    """A schema without `extends`; `origins` are the definitions that it was made of, the nearest last."""

    data: Json
    origins: list[tuple[Document, Pointer]]

    @property
    def place(self) -> Place:
        """Where the nearest definition begins."""
        document, pointer = self.origins[-1]
        return document.place(pointer)

    def at(self, pointer: Pointer) -> Place:
        """Give the spot of `pointer`, or of the nearest thing around it."""
        while pointer:
            for document, base in reversed(self.origins):
                typed = _located(_value(document.data, base), self.data, pointer)
                if typed is not None and (place := document.find((*base, *typed))):
                    return place
            pointer = pointer[:-1]
        return self.place


@dataclass(slots=True)
class Entry:
    """A model as written, with the parameter set of each way to call it."""

    data: Json
    document: Document
    pointer: Pointer

    @property
    def place(self) -> Place:
        """Where the model's entry begins."""
        return self.document.place(self.pointer)


@dataclass(slots=True)
class SharedSet:
    """A named parameter set that several models of one vendor use."""

    name: str
    data: Json
    schema: Schema
    place: Place


@dataclass(slots=True)
class VendorTree:
    """One vendor's documents, joined."""

    document: Document
    entries: list[Entry] = field(default_factory=list[Entry])
    sets: dict[str, SharedSet] = field(default_factory=dict[str, SharedSet])
    objects: dict[str, Schema] = field(default_factory=dict[str, Schema])
    own_schemas: dict[tuple[str, Pointer], Schema] = field(
        default_factory=dict[tuple[str, Pointer], Schema]
    )

    def schema_of(self, entry: Entry, pointer: Pointer) -> Schema:
        """Give the resolved schema of the inline `params` at `pointer` of an entry's document."""
        return self.own_schemas[entry.document.path, pointer]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document with the kind and scope that its place in the tree gives it."""

    kind: str
    scope: str
    document: Document


def resolve(documents: Sequence[Loaded], report: Report) -> list[VendorTree]:
    """Join documents into vendors, in the order of their ids."""
    resolver = _Resolver(documents, report)
    vendors = list(_vendors(documents, report))
    homes = {item.scope for item in documents if item.kind == "vendor"} | {"common"}
    orphans = {item.scope for item in documents} - homes
    for item in documents:
        if item.scope in orphans:
            hint = f"add {item.scope}/vendor.yaml"
            report.add(
                Place(item.document.path),
                "MW304",
                f"vendor {item.scope!r} has no vendor file",
                hint,
            )
            orphans.discard(item.scope)
    return [resolver.vendor(item) for item in sorted(vendors, key=lambda item: item.scope)]


def _vendors(documents: Sequence[Loaded], report: Report) -> Iterator[Loaded]:
    """Give the vendor file of each folder; it must be the only one, and name the folder."""
    first: dict[str, Loaded] = {}
    for item in documents:
        if item.kind != "vendor":
            continue
        place, name = item.document.place(("vendor",)), item.document.data["vendor"]
        if item.scope in first:
            hint = f"keep {first[item.scope].document.path} or this one"
            report.add(place, "MW305", f"folder {item.scope!r} has two vendor files", hint)
        elif name != item.scope:
            message = f"vendor {name!r} lies in the folder {item.scope!r}"
            report.add(place, "MW306", message, f"write {item.scope!r}, or rename the folder")
        else:
            first[item.scope] = item
            yield item


class _Resolver:
    def __init__(self, documents: Sequence[Loaded], report: Report) -> None:
        self.documents = documents
        self.report = report
        self.scopes = {item.document.path: item.scope for item in documents}
        self.expanded: dict[str, Schema] = {}
        self.groups = self._table("groups")
        self.objects = self._table("objects")
        self.strays = {
            ref
            for item in documents
            if item.scope == "common"
            for ref in references(item.document.data)
            if not ref.startswith("common/")
        }
        """References in what all vendors share to what only one of them has, which is wrong there."""

    def _table(self, section: str) -> dict[str, tuple[Document, Pointer]]:
        table: dict[str, tuple[Document, Pointer]] = {}
        for item in self.documents:
            if item.kind != "shared":
                continue
            for name in item.document.data.get(section) or ():
                ref, pointer = f"{item.scope}/{name}", (section, name)
                if ref in table:
                    first = table[ref][0].place(table[ref][1])
                    message = f"{section[:-1]} {ref!r} is defined twice"
                    self.report.add(
                        item.document.place(pointer), "MW305", message, f"first in {first.path}"
                    )
                table[ref] = (item.document, pointer)
        return table

    def vendor(self, item: Loaded) -> VendorTree:
        tree = VendorTree(item.document)
        for other in self.documents:
            if other.kind == "models" and other.scope == item.scope:
                self._models(tree, other.document)
        for ref in sorted(self.objects):
            if ref.split("/")[0] in ("common", item.scope):
                document, pointer = self.objects[ref]
                tree.objects[ref] = self._schema(document, pointer)
        return tree

    def _models(self, tree: VendorTree, document: Document) -> None:
        for name in document.data.get("sets") or ():
            pointer: Pointer = ("sets", name)
            place = document.place(pointer)
            if name in tree.sets:
                first = tree.sets[name].place
                self.report.add(
                    place, "MW305", f"set {name!r} is defined twice", f"first in {first.path}"
                )
            schema = self._schema(document, (*pointer, "params"))
            tree.sets[name] = SharedSet(name, document.data["sets"][name], schema, place)
        for index, data in enumerate(document.data.get("models") or ()):
            entry = Entry(data, document, ("models", index))
            tree.entries.append(entry)
            for pointer in self._inline_params(entry):
                tree.own_schemas[document.path, pointer] = self._schema(document, pointer)

    def _inline_params(self, entry: Entry) -> Iterator[Pointer]:
        if "params" in entry.data:
            yield (*entry.pointer, "params")
        for index, other in enumerate(entry.data.get("also") or ()):
            if "params" in other:
                yield (*entry.pointer, "also", index, "params")

    def _schema(self, document: Document, pointer: Pointer) -> Schema:
        schema = self._expand(document, pointer, ())
        self._check_references(schema)
        return schema

    def _expand(self, document: Document, pointer: Pointer, trail: tuple[str, ...]) -> Schema:
        data: Any = document.data
        for key in pointer:
            data = data[key]
        own = Schema({key: data[key] for key in data if key != "extends"}, [(document, pointer)])
        parents: list[Schema] = []
        for index, ref in enumerate(data.get("extends") or ()):
            place = document.place((*pointer, "extends", index))
            if parent := self._parent(ref, place, trail):
                parents.append(parent)
        return self._join(parents, own)

    def _parent(self, ref: str, place: Place, trail: tuple[str, ...]) -> Schema | None:
        if ref in trail:
            path = " -> ".join((*trail[trail.index(ref) :], ref))
            hint = "take one of them out of `extends`"
            self.report.add(place, "MW302", f"extends goes in a circle: {path}", hint)
            return None
        if len(trail) >= MAX_TRAIL:
            message = f"extends goes through more than {MAX_TRAIL} groups"
            self.report.add(place, "MW302", message, "extend fewer, larger groups")
            return None
        if (target := self._known(ref, place, self.groups, "parameter group")) is None:
            return None
        # A group is worked out once: two that extend the same two would else double the work at each step.
        if ref not in self.expanded:
            self.expanded[ref] = self._expand(*target, (*trail, ref))
        found = self.expanded[ref]
        return Schema(dict(found.data), list(found.origins))

    def _known(
        self, ref: str, place: Place, table: Mapping[str, tuple[Document, Pointer]], what: str
    ) -> tuple[Document, Pointer] | None:
        scope, reachable = ref.split("/")[0], ("common", self.scopes[place.path])
        if ref in table and scope in reachable:
            return table[ref]
        known = [name for name in table if name.split("/")[0] in reachable]
        hint = nearest(ref, known) or "define it in a shared file"
        if ref in table:
            hint = f"{scope!r} is another vendor; what two vendors share belongs into common"
        self.report.add(place, "MW301", f"no {what} {ref!r} here", hint)
        return None

    def _join(self, parents: list[Schema], own: Schema) -> Schema:
        if not parents:
            return own
        result = Schema({}, [])
        settled = set[str](own.data.get("properties") or ())
        for parent in parents:
            self._report_conflicts(result, parent, settled, own.place)
            self._report_pairs(result, parent, own.place)
            _merge(result, parent)
        self._report_pairs(result, own, own.place)
        _merge(result, own)
        return result

    def _report_conflicts(
        self, result: Schema, parent: Schema, settled: set[str], place: Place
    ) -> None:
        known: Json = result.data.get("properties", {})
        for name, value in parent.data.get("properties", {}).items():
            if name in known and name not in settled and not is_same(known[name], value):
                first, second = result.at(("properties", name)), parent.at(("properties", name))
                message = f"{name!r} is defined differently in {first.path}:{first.line} and {second.path}:{second.line}"
                self.report.add(
                    place, "MW303", message, f"define {name!r} here as well, to settle it"
                )

    def _report_pairs(self, result: Schema, other: Schema, place: Place) -> None:
        """Report limits of two pairs of parameters, of which a set has room for one only."""
        for key in PAIRED:
            if key not in result.data or key not in other.data:
                continue
            one, two = (" and ".join(map(repr, each.data[key]["of"])) for each in (result, other))
            if one != two:
                first, second = result.at((key,)), other.at((key,))
                message = (
                    f"`{key}` is of {one} in {first.path}:{first.line}"
                    f" and of {two} in {second.path}:{second.line}"
                )
                hint = "take one of them out: a set can limit one pair of parameters"
                self.report.add(place, "MW307", message, hint)

    def _check_references(self, schema: Schema) -> None:
        """Report references that lead nowhere. Where all are good, which is nearly always, it matters not where they stand."""
        own = self.scopes[schema.place.path]
        if not all(self._is_good(ref, own) for ref in references(schema.data)):
            self._report_references(schema, schema.data, ())

    def _is_good(self, ref: str, own: str) -> bool:
        """Tell whether a reference leads somewhere from wherever in a schema of one scope it may stand."""
        scope = ref.split("/")[0]
        return ref in self.objects and (
            scope == "common" or (scope == own and ref not in self.strays)
        )

    def _report_references(self, schema: Schema, value: Any, pointer: Pointer) -> None:
        if isinstance(value, dict):
            ref = value.get("$ref")
            if isinstance(ref, str):
                self._known(ref, schema.at((*pointer, "$ref")), self.objects, "object")
            for key, inner in value.items():
                if key not in _VALUES:
                    self._report_references(schema, inner, (*pointer, key))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                self._report_references(schema, inner, (*pointer, index))


def references(value: Any) -> Iterator[str]:
    """Give every shared object that a schema names, each time it does."""
    parts = value if isinstance(value, list) else []
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        parts = [value[key] for key in value if key not in _VALUES]
    for part in parts:
        if isinstance(part, (dict, list)):
            yield from references(part)


def _value(data: Any, pointer: Pointer) -> Any:
    for step in pointer:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):  # another origin has it
            return None
    return data


def _located(typed: Any, whole: Any, pointer: Pointer) -> Pointer | None:
    """Find where a definition, as it was typed, has what stands at `pointer` in the schema that was made of it.

    Lists were put together of those of several definitions, and `allOf` of rules that stood beside it as well.
    """
    if not pointer:
        return ()
    step, rest = pointer[0], pointer[1:]
    inner = _value(whole, (step,))
    if step == "allOf" and rest and isinstance(typed, dict):
        rule = _value(inner, rest[:1])
        if not any(is_same(other, rule) for other in typed.get("allOf", ())):
            beside = {key: typed[key] for key in rule or () if key in typed}
            return (rest[1:] or tuple(rule)[:1]) if beside and is_same(beside, rule) else None
    if isinstance(step, int) and isinstance(typed, list):
        equal = [number for number, other in enumerate(typed) if is_same(other, inner)]
        if not equal and not isinstance(inner, dict):
            return None
        step = equal[0] if equal else step
    found = _located(_value(typed, (step,)), inner, rest)
    return None if found is None else (step, *found)


def _merge(into: Schema, other: Schema) -> None:
    """Lay `other` over `into`."""
    into.data = laid(into.data, other.data)
    known = {(document.path, pointer) for document, pointer in into.origins}
    into.origins.extend(
        (document, pointer)
        for document, pointer in other.origins
        if (document.path, pointer) not in known
    )
