"""Things that are defined and that nothing uses."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.scopes import pieces_in
from modelwire_codegen.linting.tree import Tree
from modelwire_codegen.resolve import VendorTree

FAMILY = Family()
Json = Mapping[str, Any]


def _shared(tree: Tree, section: str) -> Iterator[tuple[str, Any, Json]]:
    for loaded in tree.of_kind("shared"):
        for name, data in (loaded.document.data.get(section) or {}).items():
            yield f"{loaded.scope}/{name}", loaded.document.place((section, name)), data


@FAMILY.warning(
    "MW570",
    "unused-group",
    "A parameter group that nothing extends.",
    "take it out",
)
def unused_group(tree: Tree) -> Iterator[Found]:
    """Find groups that neither a set nor a group in use extends."""
    groups = {name: data for name, _, data in _shared(tree, "groups")}
    used: set[str] = set()
    todo = list(_roots(tree))
    while todo:
        for name in todo.pop().get("extends", ()):
            if name in groups and name not in used:
                used.add(name)
                todo.append(groups[name])
    for name, place, _ in _shared(tree, "groups"):
        if name not in used:
            yield Found(place, f"nothing extends the group {name!r}")


def _roots(tree: Tree) -> Iterator[Json]:
    """Give the params of every set and model as they were typed."""
    for vendor in tree.vendors:
        yield from (shared.data["params"] for shared in vendor.sets.values())
    for way in tree.ways:
        if "params" in way.data:
            yield way.data["params"]


@FAMILY.warning(
    "MW571",
    "unused-object",
    "A shared object that no parameter and no result holds.",
    "take it out",
)
def unused_object(tree: Tree) -> Iterator[Found]:
    """Find objects that neither a set nor a reader reaches."""
    objects = {name: data for name, _, data in _shared(tree, "objects")}
    used: set[str] = set()
    todo: list[Any] = [*_roots(tree), *(data for _, _, data in _shared(tree, "groups"))]
    todo += [vendor.document.data["results"] for vendor in tree.vendors]
    while todo:
        for _, data in pieces_in(todo.pop()):
            ref = data.get("$ref")
            if isinstance(ref, str) and ref in objects and ref not in used:
                used.add(ref)
                todo.append(objects[ref])
    for name, place, _ in _shared(tree, "objects"):
        if name not in used:
            yield Found(place, f"nothing holds the object {name!r}")


@FAMILY.warning(
    "MW572",
    "unused-set",
    "A named parameter set that no model has.",
    "take it out",
)
def unused_set(tree: Tree) -> Iterator[Found]:
    """Find sets without models."""
    for vendor in tree.vendors:
        used = {way.data.get("set") for way in tree.ways if way.vendor is vendor}
        for name, shared in vendor.sets.items():
            if name not in used:
                yield Found(shared.place, f"no model has the set {name!r}")


def _of_vendor(tree: Tree, section: str, key: str, what: str) -> Iterator[Found]:
    """Find entries of a section of the vendor file that no way names under `key`."""
    for vendor in tree.vendors:
        used = {way.data[key] for way in tree.ways if way.vendor is vendor}
        yield from _left(vendor, section, used, what)


def _left(vendor: VendorTree, section: str, used: Iterable[str], what: str) -> Iterator[Found]:
    for name in {**vendor.document.data.get(section, {})}:
        if name not in used:
            yield Found(vendor.document.place((section, name)), f"no {what} {name!r}")


@FAMILY.warning(
    "MW573",
    "unused-route",
    "A route that no model takes.",
    "take it out",
)
def unused_route(tree: Tree) -> Iterator[Found]:
    """Find routes without models."""
    return _of_vendor(tree, "routes", "route", "model takes the route")


@FAMILY.warning(
    "MW574",
    "unused-reader",
    "A result reader that no model names.",
    "take it out",
)
def unused_reader(tree: Tree) -> Iterator[Found]:
    """Find readers without models."""
    return _of_vendor(tree, "results", "result", "model is read by")


@FAMILY.warning(
    "MW575",
    "unused-namespace",
    "A namespace that offers no model.",
    "take it out",
)
def unused_namespace(tree: Tree) -> Iterator[Found]:
    """Find namespaces without models."""
    return _of_vendor(tree, "namespaces", "namespace", "model stands in the namespace")


@FAMILY.warning(
    "MW576",
    "unused-base",
    "A server under `bases` that no route lies on.",
    "take it out",
)
def unused_base(tree: Tree) -> Iterator[Found]:
    """Find servers that nothing calls."""
    for vendor in tree.vendors:
        routes = vendor.document.data["routes"].values()
        used = {route.get("base", "") for route in routes}
        yield from _left(vendor, "bases", used, "route lies on the server")
