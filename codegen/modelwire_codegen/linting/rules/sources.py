"""Where facts come from."""

from collections import defaultdict
from collections.abc import Iterator

from modelwire_codegen.diagnostics import nearest
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree, Way

FAMILY = Family()


@FAMILY.error(
    "MW535",
    "unknown-claimant",
    "A conflict whose claim is that of a source which the vendor file does not list.",
    "add it to the `sources` of the vendor file, or correct its name",
)
def unknown_claimant(tree: Tree) -> Iterator[Found]:
    """Find claims that nobody made."""
    for way in _models(tree):
        known = way.vendor.document.data["sources"]
        for index, conflict in enumerate(way.data.get("conflicts", ())):
            for name in conflict["claims"]:
                if (key := name.split(":")[0]) not in known:
                    place = way.at("conflicts", index, "claims", name)
                    yield Found(place, f"no source {key!r}", nearest(key, known))


@FAMILY.error(
    "MW536",
    "conflict-about-nothing",
    "A conflict about a parameter that no model of the vendor has.",
    "correct `at:`",
)
def conflict_about_nothing(tree: Tree) -> Iterator[Found]:
    """Find conflicts whose parameter is misspelt; that a model has a parameter at all may be in dispute."""
    known: dict[str, set[str]] = defaultdict(set)
    for way in tree.ways:
        known[way.vendor.document.path] |= {*way.schema.data.get("properties", {})}
    for way in _models(tree):
        names = known[way.vendor.document.path]
        for index, conflict in enumerate(way.data.get("conflicts", ())):
            for part in conflict["at"].split(","):
                steps = part.strip().split(".")
                if steps[0] == "params" and len(steps) > 1 and steps[1] not in names:
                    message = f"no model has the parameter {steps[1]!r}"
                    yield Found(way.at("conflicts", index, "at"), message, nearest(steps[1], names))


def _models(tree: Tree) -> Iterator[Way]:
    return (way for way in tree.ways if way.is_first)


@FAMILY.warning(
    "MW537",
    "undated-source",
    "A source of which nothing says when it was read or of which day it is.",
    "add `read:`, the day on which it was read",
)
def undated_source(tree: Tree) -> Iterator[Found]:
    """Find sources whose age nobody can tell."""
    for vendor in tree.vendors:
        for name, source in vendor.document.data["sources"].items():
            if not {"read", "date"} & {*source}:
                place = vendor.document.place(("sources", name))
                yield Found(place, f"the source {name!r} has no date")


@FAMILY.note(
    "MW538",
    "bare-inference",
    "A parameter that rests on our inference alone, without the reasoning.",
    "write `evidence: {kind: inferred, why: ...}`",
)
def bare_inference(tree: Tree) -> Iterator[Found]:
    """Find inferences that nobody can check."""
    for shape in tree.shapes:
        if shape.data.get("evidence") == "inferred":
            yield Found(
                shape.at("evidence"), f"{shape.name!r} is inferred, and nothing says from what"
            )
