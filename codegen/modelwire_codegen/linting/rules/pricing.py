"""Prices."""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.diagnostics import nearest
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree, Way
from modelwire_codegen.lower.judge import Objects, breach, show

FAMILY = Family()
Json = Mapping[str, Any]


def _priced(tree: Tree) -> Iterator[tuple[Way, Json]]:
    for way in tree.ways:
        if way.is_first and "pricing" in way.data:
            yield way, way.data["pricing"]


@FAMILY.warning(
    "MW590",
    "undated-price",
    "Prices of a model in service of which nothing says how old they are.",
    "add `as_of:`",
)
def undated_price(tree: Tree) -> Iterator[Found]:
    """Find price lists without a date; what a removed model cost will not change."""
    for way, pricing in _priced(tree):
        gone = way.data["lifecycle"]["state"] == "removed"
        if "as_of" not in pricing and not gone:
            yield Found(way.at("pricing"), f"the prices of {way.id!r} have no date")


@FAMILY.error(
    "MW591",
    "rate-of-nothing",
    "A rate for a parameter or a value that the model does not have.",
    "correct `when:`; what the service measures by itself is named `output_...`",
)
def rate_of_nothing(tree: Tree) -> Iterator[Found]:
    """Find rates that hold for no request."""
    for way, pricing in _priced(tree):
        known: Json = way.schema.data.get("properties", {})
        for index, rate in enumerate(pricing["rates"]):
            for name, values in rate.get("when", {}).items():
                place = way.at("pricing", "rates", index, "when", name)
                if (data := way.parameter(name)) is not None:
                    for value, why in _refused(data, values, way.vendor.objects):
                        message = f"{way.id!r} has a rate for {name} {show(value)}, but {why}"
                        yield Found(place, message)
                elif not name.startswith("output_"):
                    yield Found(
                        place, f"{way.id!r} has no parameter {name!r}", nearest(name, known)
                    )


def _refused(data: Json, values: Any, objects: Objects) -> Iterator[tuple[Any, str]]:
    """Give each value of a rate that the parameter refuses; a range is left alone."""
    if isinstance(values, Mapping):
        return
    for value in values if isinstance(values, list) else [values]:
        if why := breach(data, value, objects):
            yield value, why


@FAMILY.error(
    "MW592",
    "shadowed-rate",
    "A rate that never counts, because one before it holds for the same requests.",
    "put the general rate last",
)
def shadowed_rate(tree: Tree) -> Iterator[Found]:
    """Find rates behind one that holds always or under the same condition."""
    for way, pricing in _priced(tree):
        seen: list[Json] = []
        for index, rate in enumerate(pricing["rates"]):
            when = rate.get("when", {})
            if {} in seen or when in seen:
                place = way.at("pricing", "rates", index)
                yield Found(
                    place, f"{way.id!r}: a rate before this one holds for the same requests"
                )
            seen.append(when)
