"""Lower the properties of one object: what a parameter set and a named object have in common."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Import, Param
from modelwire_codegen.lower import prose
from modelwire_codegen.lower.defaults import check_defaults
from modelwire_codegen.lower.fragments import alternatives
from modelwire_codegen.lower.mentions import check_rules
from modelwire_codegen.lower.naming import param_names
from modelwire_codegen.lower.rules import RuleWriter, file_limits
from modelwire_codegen.lower.shapes import (
    Known,
    ObjectName,
    Shapes,
    field_text,
    media_kind,
    takes_file,
)
from modelwire_codegen.python_text import string, tuple_of, wrap
from modelwire_codegen.resolve import Schema
from modelwire_codegen.runtime_names import runtime_import


@dataclass(frozen=True, slots=True)
class Members:
    """The lowered inside of an object."""

    params: tuple[Param, ...]
    rules: tuple[str, ...]
    rule_names: tuple[str, ...]
    objects: tuple[str, ...]
    input_imports: tuple[Import, ...]


def lower_members(
    schema: Schema,
    known: Known,
    report: Report,
    owner: str,
    own: ObjectName | None = None,
) -> Members:
    """Lower an object's properties and rules; `own` is the object itself, which may refer to itself."""
    properties: dict[str, Any] = schema.data.get("properties", {})
    required = set(schema.data.get("required", ()))
    check_rules(schema, report, is_object=own is not None)
    chosen = param_names(
        (
            (wire, data.get("name"), schema.at(("properties", wire)))
            for wire, data in properties.items()
        ),
        report,
        owner,
    )
    check_defaults(schema, report)
    shapes, objects = Shapes(known, own), known.objects
    params = [
        _param(shapes, wire, chosen[wire], data, wire in required)
        for wire, data in properties.items()
    ]
    params.sort(key=lambda param: not param.required)
    writer = RuleWriter(schema, report, objects)
    rules = writer.write()
    foreign = sorted(ref for ref in shapes.referred if objects[ref] != own)
    return Members(
        params=tuple(params),
        rules=rules,
        rule_names=tuple(sorted(writer.used)),
        objects=tuple(foreign),
        input_imports=_imports(shapes, [objects[ref] for ref in foreign]),
    )


def _imports(shapes: Shapes, referred: list[ObjectName]) -> tuple[Import, ...]:
    chosen = [Import(shapes.known.choices, name) for name in shapes.chosen]
    inputs = [
        Import(name.input_module, f"{name.class_name}{suffix}")
        for name in referred
        for suffix in ("Input", "Object")
    ]
    return tuple(
        sorted(
            [runtime_import(name) for name in shapes.used] + chosen + inputs,
            key=lambda item: (item.module, item.name),
        )
    )


def _param(shapes: Shapes, wire: str, name: str, data: Mapping[str, Any], required: bool) -> Param:
    before = set(shapes.referred)
    shapes.referred.clear()
    annotation = shapes.annotation(data)
    holds_itself = any(shapes.objects[ref] == shapes.own for ref in shapes.referred)
    quoted = string(annotation) if holds_itself else annotation
    shapes.referred |= before
    text = prose.entry(data)
    return Param(
        wire=wire,
        name=name,
        required=required,
        annotation=annotation,
        quoted=quoted,
        field=field_text(data, wire, name, required),
        doc=tuple(wrap(f"{name}: {text}", indent=12, hang=4)),
        field_doc=tuple(wrap(text, indent=7)),
        text=text,
        schema={**shapes.bundle(data), **({} if required else {"default": None})},
        facts=data,
    )


def media_slots(
    params: tuple[Param, ...], objects: Mapping[str, tuple[Param, ...]]
) -> tuple[str, ...]:
    """Write a slot for each place that takes a file: `image`, `images[]`, `loras[].path`."""
    found: list[str] = []
    for param in params:
        found.extend(_slots(param.facts, param.wire, objects, ()))
    return tuple(found)


def _slots(
    data: Mapping[str, Any],
    path: str,
    objects: Mapping[str, tuple[Param, ...]],
    trail: tuple[str, ...],
) -> list[str]:
    if "media" in data:
        return [_slot(data, path)] if takes_file(data) else []
    if ref := data.get("$ref"):
        if ref in trail:
            return []
        inner = [
            _slots(item.facts, f"{path}.{item.wire}", objects, (*trail, ref))
            for item in objects[ref]
        ]
        return [slot for slots in inner for slot in slots]
    if "items" in data:
        return _slots(data["items"], f"{path}[]", objects, trail)
    return [slot for part in alternatives(data) for slot in _slots(part, path, objects, trail)]


def _slot(data: Mapping[str, Any], path: str) -> str:
    media = {} if isinstance(data["media"], str) else data["media"]
    forms = media.get("forms", ["url", "data_uri"])
    arguments = [
        string(path),
        f"kind={string(media_kind(data))}",
        f"forms={tuple_of(map(string, forms))}",
    ]
    if types := media.get("types"):
        arguments.append(f"types={tuple_of(map(string, types))}")
    if limits := data.get("file_limits"):
        arguments.append(f"limits={file_limits(path, limits)}")
    return f"MediaSlot({', '.join(arguments)})"
