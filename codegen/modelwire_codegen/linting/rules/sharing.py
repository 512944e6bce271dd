"""Parameter sets that are typed more than once."""

import json
from collections.abc import Iterator
from typing import Any

from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree, Way

FAMILY = Family()


@FAMILY.note(
    "MW580",
    "equal-sets",
    "Models of one vendor, route and reader with the same parameters, each typed for itself.",
    "name the set under `sets:` and write `set:` in each of them, as soon as they are meant to stay alike",
)
def equal_sets(tree: Tree) -> Iterator[Found]:
    """Find sets that one could stand for; of each kind the second and later ones are told."""
    first: dict[str, Way] = {}
    for way in tree.ways:
        if "set" in way.data or not way.schema.data.get("properties"):
            continue
        other = first.setdefault(_key(way), way)
        if other is not way:
            message = f"the parameters of {way.id!r} are those of {other.id!r}"
            yield Found(way.at("params"), message)


@FAMILY.note(
    "MW581",
    "equal-to-set",
    "A model whose own parameters are those of a named set of the vendor.",
    "write `set:` instead of `params:`",
)
def equal_to_set(tree: Tree) -> Iterator[Found]:
    """Find models that a named set describes already."""
    named = {_key(way): way.data["set"] for way in tree.ways if "set" in way.data}
    for way in tree.ways:
        if "set" not in way.data and (name := named.get(_key(way))):
            yield Found(
                way.at("params"), f"the parameters of {way.id!r} are those of the set {name!r}"
            )


def _key(way: Way) -> str:
    vendor: Any = way.vendor.document.data["vendor"]
    return json.dumps([vendor, way.data["route"], way.data["result"], way.schema.data])
