"""Lower the properties of one object: what a parameter set and a named object have in common."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Import, Param
from modelwire_codegen.lower import prose
from modelwire_codegen.lower.branches import kinds_text
from modelwire_codegen.lower.defaults import check_defaults
from modelwire_codegen.lower.fragments import alternatives
from modelwire_codegen.lower.mentions import check_rules
from modelwire_codegen.lower.naming import param_names
from modelwire_codegen.lower.rules import RuleWriter, file_limits
from modelwire_codegen.lower.shapes import (
    Known,
    ObjectName,
    Shapes,
    UnionName,
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
    rest: Mapping[str, Any] | None
    """What datamodel-code-generator gets for fields that are not listed."""
    input_imports: tuple[Import, ...]
    camel: bool
    """True when wire names are the camel case of the keywords, unless a field says otherwise."""
    digest: str = ""
    """Digest of all of it, and of what it was made from."""


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
    camel = _is_camel(chosen)
    params = [
        _param(shapes, wire, chosen[wire], data, wire in required, camel)
        for wire, data in properties.items()
    ]
    params.sort(key=lambda param: not param.required)
    writer = RuleWriter(schema, report, objects)
    rules = writer.write()
    foreign = sorted(ref for ref in shapes.referred if not shapes.is_near(objects[ref]))
    return Members(
        params=tuple(params),
        rules=rules,
        rule_names=tuple(sorted(writer.used)),
        rest=_of_others(schema.data, Shapes(known, own)),
        input_imports=imports_of(shapes, [objects[ref] for ref in foreign]),
        camel=camel,
    )


def _of_others(data: Mapping[str, Any], shapes: Shapes) -> Mapping[str, Any] | None:
    others = data.get("additionalProperties") if data.get("properties") else None
    return shapes.bundle(others) if isinstance(others, Mapping) else None


def _is_camel(names_of: Mapping[str, str]) -> bool:
    """Tell whether more wire names are the camel case of their keywords than are those keywords themselves.

    A keyword of one word is both, and counts for neither.
    """
    told = [names.camel(name) == wire for wire, name in names_of.items() if name != wire]
    spoilt = [wire for wire, name in names_of.items() if name == wire != names.camel(name)]
    return sum(told) > len(spoilt)


def imports_of(shapes: Shapes, referred: Iterable[ObjectName]) -> tuple[Import, ...]:
    """Give the imports of all names that the types of a module without Pydantic need."""
    chosen = [Import(shapes.known.choices, name) for name in shapes.chosen]
    held: list[ObjectName | UnionName] = [*referred]
    held += [shapes.known.unions[ref] for ref in shapes.united]
    inputs = [Import(item.input_module, name) for item in held for name in item.inputs]
    return tuple(
        sorted(
            [runtime_import(name) for name in shapes.used] + chosen + inputs,
            key=lambda item: (item.module, item.name),
        )
    )


def _param(
    shapes: Shapes, wire: str, name: str, data: Mapping[str, Any], required: bool, camel: bool
) -> Param:
    before = set(shapes.referred)
    shapes.referred.clear()
    annotation = shapes.annotation(data)
    holds_itself = any(shapes.is_near(shapes.objects[ref]) for ref in shapes.referred)
    quoted = string(annotation) if holds_itself else annotation
    shapes.referred |= before
    text = " ".join(filter(None, (prose.entry(data), kinds_text(data, shapes.objects))))
    told = names.camel(name) if camel else name
    return Param(
        wire=wire,
        name=name,
        required=required,
        annotation=annotation,
        quoted=quoted,
        field=field_text(data, "" if wire == told else wire, required),
        doc=tuple(wrap(f"{name}: {text}", indent=12, hang=4)),
        field_doc=tuple(wrap(text, indent=7)),
        text=text,
        schema={**shapes.bundle(data), **({} if required else {"default": None})},
        facts=data,
    )


def holding_media(objects: Mapping[str, tuple[Param, ...]]) -> dict[str, tuple[Param, ...]]:
    """Give the objects that hold a file at whatever depth: few of them, and only they need be looked into for each set."""

    def holds(ref: str) -> bool:
        inner = (_slots(item.facts, "", objects, (ref,)) for item in objects[ref])
        return any(True for slots in inner for _ in slots)

    return {ref: params for ref, params in objects.items() if holds(ref)}


def media_slots(
    params: tuple[Param, ...], objects: Mapping[str, tuple[Param, ...]]
) -> tuple[str, ...]:
    """Write a slot for each place that takes a file: `image`, `images[]`, `loras[].path`; `objects` are those that hold one."""
    found: dict[str, Mapping[str, Any]] = {}
    for param in params:
        for path, data in _slots(param.facts, param.wire, objects, ()):
            found[path] = _either(found[path], data) if path in found else data
    return tuple(_slot(data, path) for path, data in found.items())


def _slots(
    data: Mapping[str, Any],
    path: str,
    objects: Mapping[str, tuple[Param, ...]],
    trail: tuple[str, ...],
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give each place that takes a file, with what the spec says of it."""
    ref = data.get("$ref", "")
    if "media" in data:
        yield from [(path, data)] if takes_file(data) else []
    elif ref and ref not in trail:
        for item in objects.get(ref, ()):
            yield from _slots(item.facts, f"{path}.{item.wire}", objects, (*trail, ref))
    elif "items" in data:
        yield from _slots(data["items"], f"{path}[]", objects, trail)
    elif not ref:
        for part in alternatives(data):
            yield from _slots(part, path, objects, trail)


def _either(one: Mapping[str, Any], other: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give what may be said of a place that is in two objects of which one may be there."""
    if one["media"] == other["media"]:
        return one
    kinds = {media_kind(data) for data in (one, other)}
    forms = [form for data in (one, other) for form in _forms(data)]
    kind = kinds.pop() if len(kinds) == 1 else "file"
    return {"media": {"kind": kind, "forms": list(dict.fromkeys(forms))}}


def _forms(data: Mapping[str, Any]) -> list[str]:
    media = {} if isinstance(data["media"], str) else data["media"]
    return list(media.get("forms", ["url", "data_uri"]))


def _slot(data: Mapping[str, Any], path: str) -> str:
    media = {} if isinstance(data["media"], str) else data["media"]
    arguments = [
        string(path),
        f"kind={string(media_kind(data))}",
        f"forms={tuple_of(map(string, _forms(data)))}",
    ]
    if types := media.get("types"):
        arguments.append(f"types={tuple_of(map(string, types))}")
    if name_in := media.get("name_in"):
        arguments.append(f"name_in={string(name_in)}")
    if limits := data.get("file_limits"):
        arguments.append(f"limits={file_limits(path, limits)}")
    return f"MediaSlot({', '.join(arguments)})"
