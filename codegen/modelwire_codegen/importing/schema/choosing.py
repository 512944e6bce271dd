"""Choices: `anyOf` and `oneOf` made into forms, tags pinned by a discriminator, and what cannot be told apart told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

from modelwire_codegen.document import Pointer
from modelwire_codegen.importing.schema.forms import Form, Rule, Value
from modelwire_codegen.importing.schema.joining import join, swallows
from modelwire_codegen.importing.schema.meeting import equal
from modelwire_codegen.importing.schema.spots import Node, Spot

if TYPE_CHECKING:
    from modelwire_codegen.importing.schema.reading import Reader

Json = Mapping[str, Any]
_CONDITIONS = frozenset(
    (
        *("required", "properties", "not", "allOf", "anyOf", "oneOf", "if", "then", "else"),
        *("dependentRequired", "dependentSchemas"),
    )
)
_REMARKS = frozenset(("title", "description", "$comment"))
_DEEPEST = 20


def is_condition(spot: Spot, names: set[str], depth: int = 0) -> bool:
    """Tell whether a branch only says something about fields that are known anyway."""
    schema = spot.schema
    if not isinstance(schema, Mapping) or depth > _DEEPEST:
        return False
    words = {key for key in schema if key not in _REMARKS and not key.startswith("x-")}
    words -= {"type"} if schema.get("type") == "object" else set[str]()
    tested = schema.get("properties", {})
    if not words or not words <= _CONDITIONS or not isinstance(tested, Mapping):
        return False
    if not names.issuperset(tested) or (words == {"properties"} and not tested):
        return False
    inner = [spot.at(key) for key in ("not", "if", "then", "else") if key in words]
    for key in ("allOf", "anyOf", "oneOf"):
        if isinstance(schema.get(key), list):
            inner += [spot.at(key, index) for index in range(len(schema[key]))]
    return all(is_condition(one, names, depth + 1) for one in inner)


def choose(reader: "Reader", rule: Rule, branches: Sequence[Spot]) -> Value:
    """Give what any of some branches allows."""
    read = [reader.read((branch,)) for branch in branches]
    parts = _pinned(reader, rule.spot, branches, read)
    for branch, part in zip(branches, parts, strict=True):
        if part.tests:
            message = "a test beside the form of one alternative is left out"
            hint = "put it into an object of its own, or state it by an overlay"
            reader.tell((*branch.pointer, part.tests[0].keys[0]), "MW611", message, hint)
    forms = [form for part in parts for form in part.forms]
    if swallows(forms):
        message = "one alternative is an object of free names: any object passes"
        reader.tell(rule.spot.pointer, "MW615", message, "tell of the others in a `note`")
    exclusive = rule.keys[0] == "oneOf" and len(parts) > 1 and not _are_apart(reader, parts)
    if any(part.exclusive for part in parts) or (exclusive and not _can_be_one(reader, parts)):
        tell_overlap(reader, rule.spot)
        exclusive = False
    said = [part for part in parts if part.others]
    notes = dict(said[0].notes) if len(said) == 1 else {}
    notes.pop("title", None)
    joined = tuple(forms) if exclusive else join(forms)
    return Value(joined, exclusive=exclusive, notes={**notes, **_value_notes(branches, parts)})


def tell_overlap(reader: "Reader", spot: Spot) -> None:
    """Say that a value may be two alternatives of which it should be one."""
    message = "oneOf among what a value may be two of is read as anyOf"
    hint = "give each alternative a required field with values of its own"
    reader.tell((*spot.pointer, "oneOf"), "MW604", message, hint)


def _can_be_one(reader: "Reader", parts: Sequence[Value]) -> bool:
    """Tell whether a spec can say that a value must be exactly one of some alternatives: of plain forms only."""
    forms = [form for part in parts for form in part.forms]
    if len(forms) != len(parts) or len(join(forms)) != len(forms):
        return False
    return not any(form.kind in ("object", "any") or _holds_objects(reader, form) for form in forms)


def _holds_objects(reader: "Reader", form: Form) -> bool:
    return bool(form.items) and any(
        one.kind in ("object", "array", "any") for one in reader.read(form.items).forms
    )


def _value_notes(branches: Sequence[Spot], parts: Sequence[Value]) -> dict[str, Any]:
    """Keep what a choice of single values says of each."""
    found: dict[str, str] = {}
    for branch, part in zip(branches, parts, strict=True):
        values = part.forms[0].values if len(part.forms) == 1 else None
        text = branch.get("description") or branch.get("title")
        if values is not None and len(values) == 1 and isinstance(text, str):
            found[str(values[0])] = text
    return {"value_notes": found} if found else {}


# Telling alternatives apart


def _are_apart(reader: "Reader", parts: Sequence[Value]) -> bool:
    """Tell whether no value can be two of some alternatives."""
    return all(
        _differ(reader, one, other)
        for here, there in combinations(parts, 2)
        for one in here.forms
        for other in there.forms
    )


def _differ(reader: "Reader", one: Form, other: Form, depth: int = 0) -> bool:
    kinds = {one.kind, other.kind}
    if len(kinds) == 2 and kinds != {"integer", "number"}:
        return "any" not in kinds
    if one.values is not None and other.values is not None:
        return not any(equal(a, b) for a in one.values for b in other.values)
    if one.kind == "array" and one.items and other.items and depth < _DEEPEST:
        filled = any(form.limits.get("minItems", 0) for form in (one, other))
        inner = [reader.read(form.items) for form in (one, other)]
        pairs = [(a, b) for a in inner[0].forms for b in inner[1].forms]
        return filled and all(_differ(reader, a, b, depth + 1) for a, b in pairs)
    if one.kind == "object":
        return any(_tags_differ(reader, one, other, name) for name in one.fields)
    return False


def _tags_differ(reader: "Reader", one: Form, other: Form, name: str) -> bool:
    if not all(name in form.required and name in form.fields for form in (one, other)):
        return False
    here, there = (tags(reader, form, name) for form in (one, other))
    return bool(here and there) and not any(equal(a, b) for a in here for b in there)


def tags(reader: "Reader", form: Form, name: str) -> tuple[Any, ...]:
    """Give the values that a field of an object can have; none where it is open."""
    found: list[Any] = []
    for one in reader.read(form.fields.get(name, ())).forms:
        if one.values is None and one.kind != "null":
            return ()
        found += one.values or (None,)
    return tuple(found)


# Discriminators


def _pinned(
    reader: "Reader", spot: Spot, branches: Sequence[Spot], parts: Sequence[Value]
) -> Sequence[Value]:
    """Close the tag of each alternative that a discriminator names, where the alternative itself leaves it open."""
    told = spot.get("discriminator")
    if not isinstance(told, Mapping) or not isinstance(told.get("propertyName"), str):
        if told is not None:
            pointer = (*spot.pointer, "discriminator")
            reader.tell(pointer, "MW617", "discriminator names no property")
        return parts
    tag, mapping = told["propertyName"], told.get("mapping")
    mapped = _mapped(reader, spot, mapping) if isinstance(mapping, Mapping) else {}
    found: list[Value] = []
    for branch, part in zip(branches, parts, strict=True):
        forms: list[Form] = []
        for form in part.forms:
            names = mapped.get(form.ref or ()) or _implied(form, part, branch)
            is_object = form.kind == "object"
            forms.append(_pin(reader, _Pin(spot, tag, tuple(names)), form) if is_object else form)
        found.append(replace(part, forms=tuple(forms)))
    return found


def _mapped(reader: "Reader", spot: Spot, mapping: Json) -> dict[Pointer, list[str]]:
    """Give the tags of each schema that a mapping names, by a reference or by its bare name."""
    found: dict[Pointer, list[str]] = {}
    for value, told in sorted(mapping.items()):
        pointer = (*spot.pointer, "discriminator", "mapping", value)
        is_name = isinstance(told, str) and not {"/", "#"} & {*told}
        ref = f"#/components/schemas/{told}" if is_name else told
        target = reader.upstream.target(Spot(pointer, {"$ref": ref}))
        if target is not None:
            found.setdefault(target.pointer, []).append(value)
    return found


def _implied(form: Form, part: Value, branch: Spot) -> Iterator[str]:
    """Give the tag that a schema has by its name, where nothing else says which: what OpenAPI implies."""
    if form.ref and len(part.others) == 1 and branch.get("$ref"):
        yield str(form.ref[-1])


@dataclass(frozen=True, slots=True)
class _Pin:
    spot: Spot
    tag: str
    names: tuple[str, ...]


def _pin(reader: "Reader", pin: _Pin, form: Form) -> Form:
    if pin.tag not in form.fields:
        pointer = (*pin.spot.pointer, "discriminator")
        message = f"an alternative has no field {pin.tag!r:.60} to be told apart by"
        reader.tell(pointer, "MW614", message, "its other fields decide")
        return form
    if tags(reader, form, pin.tag) or not form.ref or not pin.names:
        return form
    pointer = (*pin.spot.pointer, "discriminator", *pin.names)
    closed: Node = (*form.fields[pin.tag], Spot(pointer, {"enum": list(pin.names)}))
    made = replace(form, fields={**form.fields, pin.tag: closed})
    reader.named[form.ref] = replace(made, ref=None, union=None)  # what it is called says the same
    return made
