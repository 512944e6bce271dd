"""What becomes of models."""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree
from modelwire_codegen.resolve import Entry, VendorTree

FAMILY = Family()
Json = Mapping[str, Any]
_GOING = ("deprecated", "removed")


def _entries(tree: Tree) -> Iterator[tuple[VendorTree, Entry, Json]]:
    for vendor in tree.vendors:
        for entry in vendor.entries:
            yield vendor, entry, entry.data["lifecycle"]


def _found(entry: Entry, key: str, message: str) -> Found:
    place = entry.document.place((*entry.pointer, "lifecycle", key))
    return Found(place, f"{entry.data['id']!r} {message}")


@FAMILY.warning(
    "MW550",
    "silent-removal",
    "A removed model without a successor and without a word why.",
    "add `successor:`, or a `note:` that says why there is none",
)
def silent_removal(tree: Tree) -> Iterator[Found]:
    """Find models that leave their callers alone."""
    for _, entry, life in _entries(tree):
        if life["state"] == "removed" and not {"successor", "note"} & {*life}:
            yield _found(entry, "state", "is removed, with neither a successor nor a note")


@FAMILY.warning(
    "MW551",
    "endless-deprecation",
    "A deprecated model of which nothing says when it ends, what to use instead, or why.",
    "add `ends:`, `successor:` or a `note:`",
)
def endless_deprecation(tree: Tree) -> Iterator[Found]:
    """Find deprecations that a caller can do nothing about."""
    for _, entry, life in _entries(tree):
        if life["state"] == "deprecated" and not {"ends", "successor", "note"} & {*life}:
            yield _found(entry, "state", "is deprecated, and nothing says until when or why")


@FAMILY.error(
    "MW552",
    "dates-out-of-order",
    "A model that ends before it is deprecated, or whose state began before it appeared.",
    "correct one of the dates",
)
def dates_out_of_order(tree: Tree) -> Iterator[Found]:
    """Find lives that run backwards."""
    for _, entry, life in _entries(tree):
        for first, last in (("since", "date"), ("since", "ends"), ("date", "ends")):
            late = first in life and last in life and life[last] < life[first]
            # A model may be removed before the day that was announced.
            if late and not (life["state"] == "removed" and (first, last) == ("date", "ends")):
                message = f"has {last} {life[last]} before {first} {life[first]}"
                yield _found(entry, last, message)


@FAMILY.warning(
    "MW553",
    "removed-successor",
    "A successor that is removed itself, or leads back to the model.",
    "name a model that can be called; follow the successors to the last one",
)
def removed_successor(tree: Tree) -> Iterator[Found]:
    """Find successors that help nobody."""
    for vendor, entry, life in _entries(tree):
        states = {other.data["id"]: other.data["lifecycle"] for other in vendor.entries}
        successor = life.get("successor", "")
        if successor == entry.data["id"]:
            yield _found(entry, "successor", "is its own successor")
        elif states.get(successor, {}).get("state") == "removed":
            last = _last(successor, states)
            hint = f"such as {last!r}" if last else ""
            found = _found(entry, "successor", f"has the successor {successor!r}, which is removed")
            yield Found(found.place, found.message, hint)


def _last(model: str, states: Mapping[str, Json]) -> str:
    """Follow successors to one that can be called; empty when none can."""
    seen: set[str] = set()
    while model in states and model not in seen:
        if states[model]["state"] != "removed":
            return model
        seen.add(model)
        model = states[model].get("successor", "")
    return ""


@FAMILY.warning(
    "MW554",
    "successor-of-listed",
    "A model with a successor or an end whose state says nothing of going.",
    "write `state: deprecated` or `state: removed`",
)
def successor_of_listed(tree: Tree) -> Iterator[Found]:
    """Find models that go without being called deprecated."""
    for _, entry, life in _entries(tree):
        if life["state"] not in _GOING:
            for key in ("successor", "ends"):
                if key in life:
                    yield _found(entry, key, f"is {life['state']}, and yet has `{key}`")
