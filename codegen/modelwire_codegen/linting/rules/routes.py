"""Routes, and what they share with parameters."""

from collections.abc import Iterator

from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree

FAMILY = Family()


@FAMILY.error(
    "MW595",
    "owned-parameter",
    "A parameter that the route alone decides: a caller would set it in vain.",
    "take it out of the parameters, or out of `owns`",
)
def owned_parameter(tree: Tree) -> Iterator[Found]:
    """Find parameters that a route owns."""
    for way in tree.ways:
        for name in way.schema.data.get("properties", ()):
            if name in way.route.get("owns", ()):
                place = way.schema.at(("properties", name))
                yield Found(place, f"{way.id!r}: the route {way.data['route']!r} owns {name!r}")


@FAMILY.note(
    "MW596",
    "idle-served-model",
    "A `served_model` that no route of the model sends.",
    "take it out, or name it in the route's `path`, `owns` or `adds`",
)
def idle_served_model(tree: Tree) -> Iterator[Found]:
    """Find served names that are never sent."""
    sending: set[int] = {id(way.entry) for way in tree.ways if _sends(way.route)}
    for way in tree.ways:
        if way.is_first and "served_model" in way.data and id(way.entry) not in sending:
            yield Found(way.at("served_model"), f"no route of {way.id!r} sends its served name")


def _sends(route: object) -> bool:
    return "served_model" in repr(route)
