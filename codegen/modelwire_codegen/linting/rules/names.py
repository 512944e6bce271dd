"""Names that a reader, a file system or Python could take for one another."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Place
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree
from modelwire_codegen.resolve import VendorTree

FAMILY = Family()
Json = Mapping[str, Any]
_SECTIONS = ("groups", "objects", "sets")


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())


def _twins(found: Iterable[tuple[str, Place]]) -> Iterator[tuple[str, str, Place]]:
    """Give each name that differs from an earlier one only by case, dashes and underscores."""
    seen: dict[str, str] = {}
    for name, place in found:
        other = seen.setdefault(_bare(name), name)
        if other != name:
            yield name, other, place


@FAMILY.warning(
    "MW540",
    "look-alike-parameters",
    "Two parameters side by side whose names differ only by case or underscores.",
    "pin a telling name with `name:`",
)
def look_alike_parameters(tree: Tree) -> Iterator[Found]:
    """Find keywords of one call that are easily taken for one another."""
    for scope in tree.scopes:
        chosen = {wire: _python(wire, prop) for wire, prop in scope.properties.items()}
        places = ((name, scope.at(("properties", wire))) for wire, name in chosen.items())
        for name, other, place in _twins(places):
            hint = f"pin another, such as `name: {name}_2`, or one that says where they differ"
            yield Found(place, f"{scope.label}: {name!r} looks like {other!r}", hint)


def _python(wire: str, prop: Json) -> str:
    return str(prop.get("name") or names.parameter(wire))


@FAMILY.note(
    "MW541",
    "look-alike-models",
    "Two models of one namespace whose Python names differ only by underscores.",
    "pin a telling name with `name:`",
)
def look_alike_models(tree: Tree) -> Iterator[Found]:
    """Find handles that are easily taken for one another."""
    for vendor, made in zip(tree.vendors, tree.catalog.vendors, strict=True):
        places = {entry.data["id"]: entry.place for entry in vendor.entries}
        for namespace in made.namespaces:
            found = ((item.attribute, places[item.id]) for item in namespace.operations)
            for name, other, place in _twins(found):
                hint = f"pin another, such as `name: {name}_2`, or one that says where they differ"
                message = f"{namespace.name}.{name} looks like {namespace.name}.{other}"
                yield Found(place, message, hint)


@FAMILY.warning(
    "MW542",
    "look-alike-parts",
    "Two groups, objects or sets of one vendor whose names differ only by case or underscores.",
    "rename one of them",
)
def look_alike_parts(tree: Tree) -> Iterator[Found]:
    """Find parts of specs that are easily taken for one another."""
    for vendor in tree.vendors:
        scope = vendor.document.data["vendor"]
        homes = [item.document for item in tree.documents if item.scope in (scope, "common")]
        for section in _SECTIONS:
            found = (
                (name, document.place((section, name)))
                for document in homes
                for name in document.data.get(section) or ()
            )
            for name, other, place in _twins(found):
                yield Found(place, f"{section[:-1]} {name!r} looks like {other!r}")


@FAMILY.note(
    "MW543",
    "needless-pin",
    "A pinned name that is the derived one.",
    "take out `name:`",
)
def needless_pin(tree: Tree) -> Iterator[Found]:
    """Find pins that pin nothing."""
    for shape in tree.shapes:
        if shape.is_whole and shape.data.get("name") == names.parameter(shape.name):
            message = f"{shape.name!r} becomes {shape.data['name']!r} without a pin"
            yield Found(shape.at("name"), message)
    for vendor in tree.vendors:
        for entry in vendor.entries:
            data = entry.data
            derived = names.attribute(data.get("slug") or data["id"])
            if data.get("name") == derived:
                place = entry.document.place((*entry.pointer, "name"))
                yield Found(place, f"{data['id']!r} becomes {derived!r} without a pin")


@FAMILY.error(
    "MW544",
    "id-that-resolves",
    "An unverified id or an alias that is an id of the same or another model already.",
    "take it out; `aliases` are ids that resolve, `unverified_ids` are ids that do not",
)
def id_that_resolves(tree: Tree) -> Iterator[Found]:
    """Find ids that stand in two places."""
    for vendor in tree.vendors:
        owners = dict(_ids(vendor))
        for entry in vendor.entries:
            data = entry.data
            for index, name in enumerate(data.get("unverified_ids", ())):
                if name.casefold() in owners:
                    place = entry.document.place((*entry.pointer, "unverified_ids", index))
                    owner = owners[name.casefold()]
                    yield Found(place, f"unverified id {name!r} is an id of {owner!r}")
            for index, name in enumerate(data.get("aliases", ())):
                if name in (data["id"], data.get("slug")):
                    place = entry.document.place((*entry.pointer, "aliases", index))
                    yield Found(place, f"alias {name!r} is the model's own id")


def _ids(vendor: VendorTree) -> Iterator[tuple[str, str]]:
    for entry in vendor.entries:
        data = entry.data
        for name in (data["id"], data.get("slug", data["id"]), *data.get("aliases", ())):
            yield name.casefold(), data["id"]
