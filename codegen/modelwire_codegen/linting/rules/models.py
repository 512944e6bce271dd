"""Models, and what a reader of an index would wonder at."""

from collections.abc import Iterator
from typing import Any

from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree, Way

FAMILY = Family()
_LIMITS = ("max_input", "max_output")


def _models(tree: Tree) -> Iterator[Way]:
    return (way for way in tree.ways if way.is_first)


@FAMILY.warning(
    "MW555",
    "same-title",
    "Two models of one namespace with the same title.",
    "say in the title where they differ",
)
def same_title(tree: Tree) -> Iterator[Found]:
    """Find rows of an index that read alike."""
    first: dict[tuple[str, ...], Way] = {}
    for way in _models(tree):
        title = way.data["title"]
        key = (way.vendor.document.path, way.data["namespace"], title.casefold())
        other = first.setdefault(key, way)
        if other is not way:
            yield Found(way.at("title"), f"{way.id!r} has the title of {other.id!r}: {title}")


@FAMILY.note(
    "MW556",
    "summary-says-title",
    "A summary that says no more than the title, or a further use that is the task itself.",
    "say what the model is good for, or take the task out of `also_tasks`",
)
def summary_says_title(tree: Tree) -> Iterator[Found]:
    """Find words that tell a reader nothing."""
    for way in _models(tree):
        title, summary = way.data["title"], way.data["summary"]
        if summary.rstrip(".").casefold() == title.rstrip(".").casefold():
            yield Found(way.at("summary"), f"the summary of {way.id!r} is its title")
        for index, task in enumerate(way.data.get("also_tasks", ())):
            if task == way.data["task"]:
                place = way.at("also_tasks", index)
                yield Found(place, f"{task!r} is the task of {way.id!r} already")


@FAMILY.error(
    "MW557",
    "limits-out-of-order",
    "A model that is said to read or write more tokens than fit into its context.",
    "correct one of the numbers",
)
def limits_out_of_order(tree: Tree) -> Iterator[Found]:
    """Find limits that contradict each other."""
    for way in _models(tree):
        whole = way.data.get("context_length")
        for key in _LIMITS:
            if whole is not None and way.data.get(key, 0) > whole:
                message = f"{way.id!r}: {key} {way.data[key]} is above context_length {whole}"
                yield Found(way.at(key), message)


@FAMILY.warning(
    "MW558",
    "idle-model-limit",
    "A `model_limit` that no model with the parameter states, so that it limits nothing.",
    "state the limit in the models' entries, or take it out",
)
def idle_model_limit(tree: Tree) -> Iterator[Found]:
    """Find limits of the model that is called which no model has."""
    stated: dict[Any, bool] = {}
    told: dict[Any, Found] = {}
    for way in tree.ways:
        for name, prop in way.schema.data.get("properties", {}).items():
            if "model_limit" in prop:
                limit, place = prop["model_limit"], way.schema.at(("properties", name))
                stated[place] = stated.get(place, False) or limit in way.entry.data
                told[place] = Found(place, f"no model with {name!r} states its {limit}")
    for place, found in told.items():
        if not stated[place]:
            yield found


@FAMILY.warning(
    "MW559",
    "same-request",
    "Two models whose calls send the same to the same address.",
    "make one an alias of the other, or correct `endpoint` or `served_model`",
)
def same_request(tree: Tree) -> Iterator[Found]:
    """Find ids that the vendor cannot tell apart; of an architecture or an operation the caller names the model."""
    first: dict[tuple[Any, ...], Way] = {}
    for way in tree.ways:
        if way.entry.data.get("kind", "model") == "model":
            other = first.setdefault(_told(way), way)
            if other.entry is not way.entry:
                yield Found(way.at(), f"a call of {way.id!r} is one of {other.id!r}")


def _told(way: Way) -> tuple[Any, ...]:
    """Give what a request says of the model."""
    route, data = way.route, {**way.entry.data, **way.data}
    words = {part["value"] for part in route.get("owns", {}).values()}
    words |= {part["value"] for part in route.get("adds", {}).values() if part["value"] == _SERVED}
    words |= {name for name in ("endpoint", "id", _SERVED) if f"{{{name}}}" in route["path"]}
    facts = {
        "endpoint": data["endpoint"],
        "id": way.id,
        "named": way.id,
        _SERVED: data.get(_SERVED, way.id),
    }
    told = tuple(facts[word] for word in sorted(facts) if word in words)
    return (way.vendor.document.path, way.data["route"], *told)


_SERVED = "served_model"
