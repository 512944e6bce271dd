"""What the overlay of a vendor corrects: an import lays it over what upstream says, and must find what it names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from modelwire_codegen.diagnostics import nearest
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree, fields_of, items_of
from modelwire_codegen.resolve import VendorTree

Json = Mapping[str, Any]
FAMILY = Family()
_STEPS = re.compile(r"[^.\[\]]+|\[\]")


@FAMILY.error(
    "MW539",
    "correction-of-nothing",
    "A correction in the overlay of a model, a set, an object or a parameter that the specs do not have.",
    "correct the name, or take the correction out",
)
def correction_of_nothing(tree: Tree) -> Iterator[Found]:
    """Find corrections whose place is misspelt or gone; else an import tells, and only one that reads the document."""
    vendors = {vendor.document.data["vendor"]: vendor for vendor in tree.vendors}
    for loaded in tree.of_kind("overlay"):
        for index, correction in enumerate(loaded.document.data["corrections"]):
            if loaded.scope in vendors:
                holders = _holders(tree, vendors[loaded.scope])
                at: Pointer = ("corrections", index)
                yield from _of_one(correction, holders, loaded.document, at)


Holders = Mapping[str, Mapping[str, Json]]


def _holders(tree: Tree, vendor: VendorTree) -> Holders:
    """Give the parameters of each thing that a correction may name, by the kind of thing."""
    ways = [way for way in tree.ways if way.vendor is vendor and way.is_first]
    own = f"{vendor.document.data['vendor']}/"
    return {
        "model": {way.id: way.schema.data for way in ways},
        "set": {name: shared.schema.data for name, shared in vendor.sets.items()},
        "object": {
            ref.removeprefix(own): schema.data
            for ref, schema in vendor.objects.items()
            if ref.startswith(own)
        },
        "": {ref: schema.data for ref, schema in vendor.objects.items()},
    }


def _of_one(correction: Json, holders: Holders, overlay: Document, at: Pointer) -> Iterator[Found]:
    where: Json = correction["where"]
    kind, named, steps = _named(where, holders)
    found: list[Json] = []
    for name, step in zip(named, steps, strict=True):
        if name in holders[kind]:
            found.append(holders[kind][name])
        else:
            place = overlay.place((*at, "where", *step))
            message = f"the specs have no {kind} {name!r}, which is corrected here"
            yield Found(place, message, nearest(name, holders[kind]))
    path = _STEPS.findall(where.get("parameter", ""))
    if "keyword" not in correction:
        path = path[:-1]  # a parameter that an import adds, replaces or takes away
    missing = [_missing(schema, path, holders[""]) for schema in found]
    if missing and all(missing):
        word, known = missing[0] or ("", ())
        place = overlay.place((*at, "where", "parameter"))
        what = repr(named[0]) if len(named) == 1 else f"none of {len(named)} models"
        has = "has no" if len(named) == 1 else "has"
        yield Found(place, f"{what} {has} {word!r}, which is corrected here", nearest(word, known))


def _named(where: Json, holders: Holders) -> tuple[str, Sequence[str], Sequence[Pointer]]:
    """Give the kind of thing that a correction is about, and the names of these, each with its place."""
    if "models" in where:
        if where["models"] == "all":
            names: Sequence[str] = list(holders["model"])
            return "model", names, [("models",)] * len(names)
        places: list[Pointer] = [("models", index) for index, _ in enumerate(where["models"])]
        return "model", where["models"], places
    kind = next(each for each in ("model", "set", "object") if each in where)
    return kind, [where[kind]], [(kind,)]


def _missing(
    schema: Json, path: Sequence[str], objects: Mapping[str, Json]
) -> tuple[str, Sequence[str]] | None:
    """Give the first step of a path that leads nowhere, with what there is instead; None where all do, or nobody knows."""
    for step in path:
        if step == "[]":
            items = items_of(schema, objects)
            if items is None:
                return step, ()
            schema = items
            continue
        fields = fields_of(schema, objects)
        if not fields:  # an object of which the specs know no field
            return None
        if step not in fields:
            return step, list(fields)
        schema = fields[step]
    return None
