"""What has a name of its own in a vendor's package: nested objects, unions, closed lists, and the records of results.

Many parameters hold the same one, so what changed in it is told with it, once.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.comparing.annotations import Names, fits
from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, NONE, Finding
from modelwire_codegen.comparing.members import Members, compare_members, surface_of, typed
from modelwire_codegen.comparing.sides import Side
from modelwire_codegen.comparing.values import compare_values
from modelwire_codegen.comparing.words import code
from modelwire_codegen.ir import ObjectType, Record, RecordField, UnionType
from modelwire_codegen.lower.shapes import UNION

Named = tuple[str, Finding]
"""A finding, with the name of the class or list whose users it concerns."""


def compare_classes(old: Side, new: Side) -> Iterator[Named]:
    """Tell what changed in objects, unions and closed lists."""
    yield from _objects(old, new)
    yield from _unions(old, new)
    yield from _choices(old, new)


def _came_and_went(
    what: str, word: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Named]:
    for name in old:
        if name not in new:
            text = f"{code(name)}, {word}, is gone."
            yield name, Finding(f"{what}-removed", name, text, NONE, BREAKING)
    for name in new:
        if name not in old:
            text = f"{code(name)}, {word}, is new."
            yield name, Finding(f"{what}-added", name, text, NONE, COMPATIBLE)


def _objects(old: Side, new: Side) -> Iterator[Named]:
    yield from _came_and_went("object", "the class of an object", old.objects, new.objects)
    for name, before in old.objects.items():
        if name in new.objects:
            yield from ((name, found) for found in _object(before, new.objects[name], old, new))


def _object(before: ObjectType, after: ObjectType, old: Side, new: Side) -> Iterator[Finding]:
    name = after.class_name
    if before.module != after.module:
        text = f"{code(name)} lies in the module {code(after.module)} (was {code(before.module)})."
        yield Finding("object-moved", name, text, NONE, BREAKING, before.module, after.module)
    if before.open != after.open:
        yield openness(name, taken=after.open)
    yield from compare_members(
        Members(old, before.params, before.facts, name, before.open),
        Members(new, after.params, after.facts, name, after.open),
    )


def openness(subject: str, *, taken: bool) -> Finding:
    """Tell whether names that the spec lacks are sent."""
    where = f"{code(subject)}: " if subject else ""
    if taken:
        text = f"{where}names that the spec lacks are sent."
        return Finding("unknown-names-taken", subject, text, COMPATIBLE)
    return Finding(
        "unknown-names-refused", subject, f"{where}names that the spec lacks are refused.", BREAKING
    )


def _unions(old: Side, new: Side) -> Iterator[Named]:
    before, after = ({item.class_name: item for item in side.vendor.unions} for side in (old, new))
    yield from _came_and_went("union", "a name for several shapes", before, after)
    for name, item in before.items():
        if name in after and item != after[name]:
            yield from ((name, found) for found in _union(item, after[name], old, new))


def _union(before: UnionType, after: UnionType, old: Side, new: Side) -> Iterator[Finding]:
    name = after.class_name
    facts = [
        {key: item.facts[key] for key in item.facts if key != UNION} for item in (before, after)
    ]
    found = [*compare_values(facts[0], facts[1], name)]
    if bool(facts[0].get("open")) != bool(facts[1].get("open")):
        found.append(openness(name, taken=bool(facts[1].get("open"))))
    surface = surface_of(before.inputs, after.inputs, old, new)
    yield from typed(found, surface, name, (before.inputs, after.inputs))


def _choices(old: Side, new: Side) -> Iterator[Named]:
    before, after = (
        {item.name: item.annotation for item in side.vendor.choices} for side in (old, new)
    )
    yield from _came_and_went("choice", "the name of a closed list", before, after)
    for name, annotation in before.items():
        if name in after:
            values = [
                _listed(side.names, text) for side, text in ((old, annotation), (new, after[name]))
            ]
            found = [*compare_values({"enum": values[0]}, {"enum": values[1]}, name)]
            surface = surface_of(annotation, after[name], old, new)
            yield from (
                (name, one) for one in typed(found, surface, name, (annotation, after[name]))
            )


def _listed(names: Names, annotation: str) -> list[Any]:
    """Give the values of a `Literal`, in an order of its own: none of them is changed by another one."""
    atoms = names.parse(annotation)
    return sorted((None if atom == ("None",) else atom[2] for atom in atoms), key=repr)


# Records


def compare_records(old: Side, new: Side) -> Iterator[Named]:
    """Tell what changed in the classes of results that are data."""
    before, after = ({item.class_name: item for item in side.vendor.records} for side in (old, new))
    yield from _came_and_went("record", "a class of results", before, after)
    for name, item in before.items():
        if name in after and item != after[name]:
            yield from ((name, found) for found in _record(item, after[name]))


def _record(old: Record, new: Record) -> Iterator[Finding]:
    before, after = ({field.name: field for field in item.fields} for item in (old, new))
    for name in before:
        if name not in after:
            subject = f"{old.class_name}.{name}"
            yield Finding("field-removed", subject, f"{code(subject)} is gone.", NONE, BREAKING)
    for name, field in after.items():
        subject = f"{new.class_name}.{name}"
        if name not in before:
            text = f"{code(subject)} is new, {code(field.annotation)}."
            yield Finding("field-added", subject, text, NONE, COMPATIBLE)
        else:
            yield from _field(before[name], field, subject)


def _field(before: RecordField, after: RecordField, subject: str) -> Iterator[Finding]:
    if before.wire != after.wire:
        text = f"{code(subject)} is read from {code(after.wire)} (was {code(before.wire)})."
        yield Finding("field-reading-changed", subject, text, COMPATIBLE)
    if before.annotation == after.annotation:
        return
    # A reader wants what it gets to fit what it got: the other way round than for parameters.
    names = Names({})
    safe = fits(names.parse(after.annotation), names.parse(before.annotation), names)
    kind = "field-narrowed" if safe else "field-widened"
    text = f"{code(subject)} is {code(after.annotation)} (was {code(before.annotation)})."
    surface = COMPATIBLE if safe else BREAKING
    yield Finding(kind, subject, text, NONE, surface, before.annotation, after.annotation)
