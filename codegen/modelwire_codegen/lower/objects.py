"""Lower the objects and unions of one vendor: names first, then circles, then what is in them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.ir import ObjectType, Param, ParameterSet, UnionType
from modelwire_codegen.lower.dotted import tell_rules
from modelwire_codegen.lower.lift import lift, lift_union
from modelwire_codegen.lower.members import Members, lower_members
from modelwire_codegen.lower.memo import Recall, digest
from modelwire_codegen.lower.naming import Claims
from modelwire_codegen.lower.shapes import UNION, Known, ObjectName
from modelwire_codegen.lower.unions import Unions, is_union
from modelwire_codegen.python_text import wrap
from modelwire_codegen.resolve import Json, Schema

_LEADING = ("$ref", UNION)
"""Keys that hold a reference."""


class Objects:
    """The objects that a vendor's parameters may hold: those of shared files, and those that are written in place."""

    def __init__(
        self, package: str, shared: Mapping[str, Schema], report: Report, recall: Recall
    ) -> None:
        self.recall = recall
        self.package = package
        self.shared = shared
        self.report = report
        self.schemas: dict[str, Schema] = {}
        self.unions = Unions(package, report)
        self.names: dict[str, ObjectName] = {}
        self.known = Known(self.names, self.unions.names, f"{package}.choices")
        self.free: Mapping[str, Json] = {
            ref: item.data
            for ref, item in shared.items()
            if not item.data.get("properties") and not is_union(item.data)
        }
        self.modules = Claims("module of object", report, "title")

    def gather(self, schemas: Mapping[str, Schema]) -> dict[str, Schema]:
        """Name every object that parameter sets hold; give the sets with references in place of such objects."""
        own = self.package.rsplit(".", 1)[1]
        roots = [ref for ref in self.shared if ref.split("/")[0] == own]
        roots += [ref for schema in schemas.values() for ref in references(schema.data)]
        for ref in sorted(self._closure(roots)):
            self._add(ref, self.shared[ref])
        sets: dict[str, Schema] = {}
        for name, schema in schemas.items():
            sets[name], inner = lift(schema, names.pascal(name), self.free)
            self._add_all(inner)
        self.unions.close()
        self.schemas = {ref: self.unions.join(item) for ref, item in self.schemas.items()}
        for ref, item in self.schemas.items():
            self.names[ref] = replace(self.names[ref], facts=item.data)
        self._share_modules()
        self.recall.names = digest(repr(self.known))
        return {name: self.unions.join(schema) for name, schema in sets.items()}

    def _closure(self, refs: Iterable[str]) -> set[str]:
        """Give objects with all that they hold; what is common to all vendors concerns those that use it."""
        found: set[str] = set()
        todo = [ref for ref in refs if ref in self.shared]
        while todo:
            ref = todo.pop()
            if ref not in found:
                found.add(ref)
                todo += [one for one in references(self.shared[ref].data) if one in self.shared]
        return found

    def _add_all(self, found: Iterable[tuple[str, Schema]]) -> None:
        for ref, schema in found:
            self._add(ref, schema)

    def _add(self, ref: str, schema: Schema) -> None:
        class_name = ref.rsplit("/", maxsplit=1)[-1].rsplit(":", maxsplit=1)[-1]
        module = names.module(class_name)
        if ref not in self.schemas:
            self.modules.claim(module, ref, schema.place)
        if is_union(schema.data):
            lifted, inner = lift_union(schema, class_name, self.free)
            self.unions.add(ref, lifted)
            self._add_all(inner)
            return
        lifted, inner = lift(schema, class_name, self.free)
        if ref in self.schemas and self.schemas[ref].data != lifted.data:
            first = self.schemas[ref].place
            message = f"object {class_name!r} is another one in {first.path}:{first.line}"
            self.report.add(schema.place, "MW401", message, "give one of them another `title:`")
        self.schemas[ref] = lifted
        self.names[ref] = ObjectName(
            class_name,
            f"{self.package}.objects.{module}",
            f"{self.package}.inputs.{module}",
            free=not lifted.data.get("properties"),
            facts=lifted.data,
        )
        self._add_all(inner)

    def _share_modules(self) -> None:
        """Put objects that hold one another in a circle into one module: theirs would import one another."""
        held = {ref: set(references(item.data)) for ref, item in self.schemas.items()}
        reached = {ref: _reach(ref, held) for ref in held}
        for ref in held:
            first = next(
                one for one in held if one == ref or (ref in reached[one] and one in reached[ref])
            )
            if first != ref:
                home = self.names[first]
                self.names[ref] = replace(
                    self.names[ref],
                    class_module=home.class_module,
                    input_module=home.input_module,
                    is_first=False,
                )

    def all(self) -> Iterator[Schema]:
        """Give the schema of every object and every union."""
        yield from (*self.schemas.values(), *self.unions.schemas.values())

    def places(self) -> dict[str, Place]:
        """Say where each object and each union stands."""
        found = {**self.schemas, **self.unions.schemas}
        return {ref: schema.place for ref, schema in found.items()}

    def lower(self) -> tuple[tuple[ObjectType, ...], tuple[UnionType, ...]]:
        """Give every object and every union, whether anything holds it or not."""
        objects = tuple(self._object(ref) for ref in self.schemas)
        params = {item.ref: item.params for item in objects}
        return tuple(tell_rules(item, params) for item in objects), self.unions.lower(self.known)

    def members(self, schema: Schema, owner: str, own: ObjectName | None = None) -> Members:
        """Lower the inside of an object or a set, unless it is as it was the last time."""

        def lowered() -> Members:
            made = lower_members(schema, self.known, self.report, owner, own)
            return replace(made, digest=digest(repr((made, schema.data))))

        about = [owner, own is not None, schema.data]
        made: Members = self.recall.keep(about, self.report, lowered)
        return made

    def _object(self, ref: str) -> ObjectType:
        schema, name = self.schemas[ref], self.names[ref]
        members = self.members(schema, name.class_name, own=name)
        text = schema.data.get("description", f"A nested object, {name.class_name}.")
        return ObjectType(
            ref=ref,
            class_name=name.class_name,
            module=name.class_module.rsplit(".", 1)[1],
            summary=tuple(wrap(text, indent=4)),
            params=members.params,
            rules=members.rules,
            rule_names=members.rule_names,
            open=schema.data.get("additionalProperties", True) is not False,
            rest=members.rest,
            camel=members.camel,
            input_imports=members.input_imports,
            facts=schema.data,
            source=schema.place.path,
            inside=members.digest,
        )


def reachable(
    sets: Sequence[ParameterSet],
    objects: Sequence[ObjectType],
    unions: Sequence[UnionType],
) -> set[str]:
    """Give the references of all objects and unions that a set holds, at whatever depth."""
    uses = {item.ref: {*references(item.facts)} for item in objects}
    uses |= {item.ref: {*references(item.facts)} for item in unions}
    found: set[str] = set()
    todo = [ref for item in sets for ref in _of_params(item.params)]
    while todo:
        ref = todo.pop()
        if ref not in found:
            found.add(ref)
            todo += uses[ref]
    return found


def held_by(data: Any, objects: Mapping[str, Schema]) -> dict[str, Json]:
    """Give the facts of all named objects that some data refers to, at whatever depth."""
    found: dict[str, Json] = {}
    todo = [*references(data)]
    while todo:
        ref = todo.pop()
        if ref in objects and ref not in found:
            found[ref] = objects[ref].data
            todo += references(found[ref])
    return dict(sorted(found.items()))


def _of_params(params: Iterable[Param]) -> Iterator[str]:
    return (ref for param in params for ref in references(param.facts))


def references(data: Any) -> list[str]:
    """Give each object and union that a schema refers to."""
    found: list[str] = []
    if isinstance(data, (dict, list)):
        _refer(data, found)
    return found


def _refer(data: Any, found: list[str]) -> None:
    parts = data
    if isinstance(data, dict):
        found += [data[key] for key in _LEADING if key in data and isinstance(data[key], str)]
        parts = data.values()
    for part in parts:
        if isinstance(part, (dict, list)):
            _refer(part, found)


def _reach(ref: str, held: Mapping[str, set[str]]) -> set[str]:
    """Give all that an object holds, at whatever depth."""
    found: set[str] = set()
    todo = [*held[ref]]
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            todo += held.get(one, ())
    return found
