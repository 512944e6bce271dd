"""Lower the schemas of results that are data: record classes, which read leniently what a vendor says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Report, nearest
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.ir import Record, RecordField, RecordUse
from modelwire_codegen.lower import prose
from modelwire_codegen.lower.naming import param_names
from modelwire_codegen.python_text import string, wrap
from modelwire_codegen.resolve import Json, Schema

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@dataclass(slots=True)
class RecordLowering:
    """Gathers the record classes of one vendor; each stands behind those that it holds."""

    document: Document
    objects: Mapping[str, Schema]
    report: Report
    found: dict[str, Record] = field(default_factory=dict[str, Record])
    facts: dict[str, Json] = field(default_factory=dict[str, Json])

    def uses(self, readers: Json) -> dict[str, RecordUse]:
        """Give what each reader of data reads its output into."""
        return {
            name: self._use(name, data["schema"])
            for name, data in readers.items()
            if data["kind"] == "json" and "schema" in data
        }

    def _use(self, reader: str, schema: Json) -> RecordUse:
        pointer: Pointer = ("results", reader, "schema")
        many = schema.get("type") == "array"
        if many:
            schema, pointer = schema.get("items", {}), (*pointer, "items")
        return RecordUse(self._record(schema, names.pascal(reader), pointer), many)

    def _record(self, data: Json, name: str, pointer: Pointer) -> str:
        """Make the class of an object, unless it is there already; empty for an object of free keys."""
        if "$ref" in data:
            name = data["$ref"].rsplit("/", 1)[-1]
            if data["$ref"] not in self.objects:
                place, hint = self.document.place(pointer), nearest(data["$ref"], self.objects)
                message = f"no object {data['$ref']!r} here"
                self.report.add(place, "MW301", message, hint or "define it in a shared file")
                return ""
            data = self.objects[data["$ref"]].data
        name = str(data.get("title") or name)
        if not data.get("properties"):
            return ""
        if name in self.facts:
            if self.facts[name] != data:
                hint = "give one of them another `title:`"
                message = f"record {name!r} is another one elsewhere in this file"
                self.report.add(self.document.place(pointer), "MW401", message, hint)
            return name
        self.facts[name] = data  # before its fields, so that one that holds itself comes to an end
        fields = tuple(self._fields(data, name, pointer))
        self.found[name] = Record(
            name, tuple(wrap(data.get("description", f"What {name} holds."), indent=4)), fields
        )
        return name

    def _fields(self, data: Json, owner: str, pointer: Pointer) -> Iterator[RecordField]:
        properties: Json = data["properties"]
        required = data.get("required", ())
        spot = (*pointer, "properties")
        places = (
            (wire, item.get("name"), self.document.place((*spot, wire)))
            for wire, item in properties.items()
        )
        chosen = param_names(places, self.report, owner)
        for wire, item in properties.items():
            inner = f"{owner}{names.pascal(wire)}"
            annotation, part = self._type(item, inner, (*spot, wire))
            is_list = item.get("type") == "array"
            optional = wire not in required and not is_list and "None" not in annotation
            if optional and annotation != "Any":
                annotation = f"{annotation} | None"
            if part and part not in self.found:  # the class that is being made, or one around it
                annotation = string(annotation)
            text = tuple(wrap(prose.entry(item), indent=7))
            yield RecordField(chosen[wire], wire, annotation, part, is_list, text)

    def _type(self, data: Json, name: str, pointer: Pointer) -> tuple[str, str]:
        """Give the annotation of a field, and the class of the records that it holds, if any."""
        kind = data.get("type")
        if parts := data.get("anyOf") or data.get("oneOf"):
            return self._union(parts, name, pointer)
        if isinstance(kind, list):
            return self._union([{**data, "type": one} for one in kind], name, pointer)
        if kind == "array":
            inner, part = self._type(data.get("items", {}), name, (*pointer, "items"))
            return f"tuple[{inner}, ...]", part
        if kind == "object" or "$ref" in data:
            made = self._record(data, name, pointer)
            return made or "Mapping[str, Any]", made
        if "const" in data and kind is None:
            return "bool" if isinstance(data["const"], bool) else "str", ""
        return _SCALARS.get(str(kind), "str" if "enum" in data else "Any"), ""

    def _union(self, parts: list[Any], name: str, pointer: Pointer) -> tuple[str, str]:
        typed = [self._type(part, name, pointer) for part in parts]
        made = next((part for _, part in typed if part), "")
        words = list(dict.fromkeys(annotation for annotation, _ in typed))
        return ("Any" if "Any" in words else " | ".join(words)), made
