"""Dates: days that are none, and facts that nobody has looked at for long."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.document import Pointer
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree

FAMILY = Family()
_KEYS = frozenset(("date", "read", "as_of", "since", "ends"))
# Where a property may have such a name.
_NAMES = frozenset(("properties", "standard", "claims", "chosen", "values", "with", "default"))


def _dates(data: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(data, dict):
        for key, value in data.items():
            if key in _KEYS and isinstance(value, str):
                yield (*pointer, key), value
            elif key not in _NAMES:
                yield from _dates(value, (*pointer, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _dates(value, (*pointer, index))


def _all(tree: Tree) -> Iterator[tuple[Place, str, str, date | None]]:
    for loaded in tree.documents:
        for pointer, text in _dates(loaded.document.data, ()):
            place = loaded.document.place(pointer)
            try:
                yield place, str(pointer[-1]), text, date.fromisoformat(text)
            except ValueError:
                yield place, str(pointer[-1]), text, None


@FAMILY.error(
    "MW560",
    "no-such-day",
    "A date that is in no calendar.",
    "correct it",
)
def no_such_day(tree: Tree) -> Iterator[Found]:
    """Find dates such as the thirtieth of February."""
    for place, key, text, day in _all(tree):
        if day is None:
            yield Found(place, f"{key}: there is no day {text}")


@FAMILY.warning(
    "MW561",
    "stale-fact",
    "A source or a price list that nobody has looked at for long, or a day yet to come; asked for by `--as-of`.",
    "read it again and write down the day, or say in a suppression why it stays",
)
def stale_fact(tree: Tree) -> Iterator[Found]:
    """Find facts that are older than `--max-age`, and days that are yet to come."""
    if (today := tree.dates.as_of) is None:
        return
    for place, key, text, day in _all(tree):
        if day is None or key not in ("read", "as_of"):
            continue
        age = (today - day).days
        if age > tree.dates.max_age:
            yield Found(place, f"{key} {text} is {age} days before {today}")
        elif age < 0:
            yield Found(place, f"{key} {text} lies after {today}", "correct it")


@FAMILY.warning(
    "MW562",
    "overdue-end",
    "A model whose announced end has come, and which is not removed; asked for by `--as-of`.",
    "look whether the vendor still serves it, and write `state: removed` or the new date",
)
def overdue_end(tree: Tree) -> Iterator[Found]:
    """Find models that should be gone."""
    if (today := tree.dates.as_of) is None:
        return
    for vendor in tree.vendors:
        for entry in vendor.entries:
            life = entry.data["lifecycle"]
            if life.get("ends", "9999") <= today.isoformat() and life["state"] != "removed":
                place = entry.document.place((*entry.pointer, "lifecycle", "ends"))
                message = f"{entry.data['id']!r} was to end {life['ends']} and is {life['state']}"
                yield Found(place, message)
