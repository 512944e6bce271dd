"""Named unions: shared schemas that stand for several shapes, and become type aliases.

Where a property refers to one, its alternatives take the place of the reference, so that whatever looks at a schema sees them;
the name stays beside them under `UNION`, for the types that are written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Import, UnionType
from modelwire_codegen.lower.fragments import alternatives
from modelwire_codegen.lower.members import imports_of
from modelwire_codegen.lower.rules import RuleWriter
from modelwire_codegen.lower.shapes import UNION, Known, ObjectName, Shapes, UnionName, is_object
from modelwire_codegen.python_text import wrap
from modelwire_codegen.resolve import Json, Schema
from modelwire_codegen.runtime_names import runtime_import

Named: TypeAlias = ObjectName | UnionName
# Keys that hold values, no schemas.
_VALUES = ("default", "const", "enum", "known_values")
# Keys of a union that say something about it, not of a value.
_OWN = ("description", "note", "evidence")


def is_union(data: Mapping[str, Any]) -> bool:
    """Tell whether a shared schema is a union, no object."""
    return "type" not in data and ("anyOf" in data or "oneOf" in data)


@dataclass(slots=True)
class Unions:
    """The named unions of one vendor; their alternatives hold no object that is written in place any more."""

    package: str
    report: Report
    schemas: dict[str, Schema] = field(default_factory=dict[str, Schema])
    names: dict[str, UnionName] = field(default_factory=dict[str, UnionName])
    _whole: dict[str, Json] = field(default_factory=dict[str, Json])

    def add(self, ref: str, schema: Schema) -> None:
        """Take a union, whose inner objects were given names before."""
        self.schemas[ref] = schema

    def join(self, schema: Schema) -> Schema:
        """Replace each reference to a union by what it stands for."""
        return Schema(self._joined(schema.data), schema.origins) if self.schemas else schema

    def close(self) -> None:
        """Name the unions, now that all of them are known; report those that nothing ends."""
        for ref in self.schemas:
            if circle := self._circle(ref, ()):
                told = " -> ".join(one.rsplit("/", 1)[-1] for one in circle)
                message = f"unions hold one another without an object between them: {told}"
                hint = "write one of them as an object, or leave it out of the other"
                self.report.add(self.schemas[ref].place, "MW415", message, hint)
                self.schemas[ref] = Schema({"type": "string"}, self.schemas[ref].origins)
        for ref in self.schemas:
            name = ref.rsplit("/", 1)[-1]
            module = names.module(name)
            has_objects = any(map(is_object, alternatives(self._of(ref))))
            classes, inputs = (f"{self.package}.{part}.{module}" for part in ("objects", "inputs"))
            self.names[ref] = UnionName(name, classes, inputs, has_objects)

    def _circle(self, ref: str, trail: tuple[str, ...]) -> tuple[str, ...]:
        if ref in trail:
            return (*trail[trail.index(ref) :], ref) if trail[0] == ref else ()
        inner = (self._circle(one, (*trail, ref)) for one in self._held(self.schemas[ref].data))
        return next((found for found in inner if found), ())

    def _held(self, data: Any) -> Iterator[str]:
        """Give the unions that a schema holds with no object between."""
        if isinstance(data, dict):
            if data.get("$ref") in self.schemas:
                yield data["$ref"]
            for key in ("items", "additionalProperties"):
                yield from self._held(data.get(key))
            for part in alternatives(data):
                yield from self._held(part)

    def _of(self, ref: str) -> Json:
        """Give what a reference to a union stands for."""
        if ref not in self._whole:
            data = self._joined(self.schemas[ref].data)
            self._whole[ref] = {key: data[key] for key in data if key not in _OWN} | {UNION: ref}
        return self._whole[ref]

    def _joined(self, data: Any) -> Any:
        if isinstance(data, list):
            return [self._joined(item) for item in data]
        if not isinstance(data, dict):
            return data
        ref = data.get("$ref")
        if isinstance(ref, str) and ref in self.schemas:
            own = {key: value for key, value in data.items() if key != "$ref"}
            return {**self._of(ref), **own}
        return {
            key: value if key in _VALUES else self._joined(value) for key, value in data.items()
        }

    def lower(self, known: Known) -> tuple[UnionType, ...]:
        """Give the aliases of every union."""
        return tuple(self._lower(ref, known) for ref in self.schemas)

    def _lower(self, ref: str, known: Known) -> UnionType:
        schema, name, shapes = self.schemas[ref], self.names[ref], Shapes(known)
        data = self._joined(schema.data)
        RuleWriter(schema, self.report, known.objects).check(data, ())
        inputs: list[str] = []
        held: list[Named] = []
        for part in alternatives(data):
            found = list(_named(part, known)) if is_object(part) else []
            held += found
            inputs += [one.inputs[0] for one in found] or [shapes.annotation(part)]
        marks = [one.inputs[1] for one in held]
        imports = {Import(one.input_module, text) for one in held for text in one.inputs}
        imports |= set(imports_of(shapes, (known.objects[ref] for ref in shapes.referred)))
        classes = {Import(one.class_module, one.class_name) for one in held}
        stranger = ["Stranger"] if "open" in data else []
        text = data.get("description", f"One of the shapes that {name.class_name} has.")
        return UnionType(
            ref=ref,
            class_name=name.class_name,
            module=name.class_module.rsplit(".", 1)[1],
            doc=tuple(wrap(text, indent=3)),
            inputs=_union(inputs),
            marks=_union(marks),
            classes=_union([one.class_name for one in held] + stranger) if held else "",
            # In one order in every run: the key that a file is known by is made of this.
            input_imports=tuple(sorted(imports, key=_order)),
            class_imports=(*sorted(classes, key=_order), *map(runtime_import, stranger)),
            facts=self._of(ref),
            source=schema.place.path,
        )


def _order(item: Import) -> tuple[str, str]:
    return item.module, item.name


def _named(data: Mapping[str, Any], known: Known) -> Iterator[Named]:
    """Give what the objects that a value may be are called: by the name of their union, where they have one."""
    if "$ref" in data:
        yield known.objects[data["$ref"]]
    elif UNION in data:
        yield known.unions[data[UNION]]
    else:
        for part in alternatives(data):
            yield from _named(part, known)


def _union(parts: list[str]) -> str:
    return " | ".join(dict.fromkeys(parts))
