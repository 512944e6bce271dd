"""One value: what was taken of a parameter, and what is taken now.

Both schemas are read as branches, each of one kind of JSON. A branch of the former schema is held against those of the same
kind: what none of them takes any more is narrower, what none of the former ones took is wider.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator

from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, Effect, Finding
from modelwire_codegen.comparing.limits import compare_file_limits, compare_limits
from modelwire_codegen.comparing.words import code, listed, named
from modelwire_codegen.lower.choices import is_named
from modelwire_codegen.lower.fragments import (
    LIMITS,
    alternatives,
    closed_values,
    size_pattern,
    takes_null,
)
from modelwire_codegen.lower.shapes import UNION, media_kind, takes_file

Json = Mapping[str, Any]
_WORDS = {
    "string": "text",
    "number": "numbers",
    "fraction": "numbers with fractions",
    "boolean": "true and false",
    "null": "null",
    "array": "lists",
    "object": "objects",
    "media": "files",
    "any": "values of any type",
}
_OUTER = {word for words in LIMITS.values() for word in words} | {"size_separator", "model_limit"}
_FORMS = ["url", "data_uri"]  # what a plain kind of media takes


@dataclass(frozen=True, slots=True)
class Branch:
    """What a schema says of values of one kind."""

    kind: str
    facts: Json
    closed: bool = False
    """True when only the listed values are taken."""


def compare_values(old: Json, new: Json, subject: str) -> Iterator[Finding]:
    """Tell what is taken no longer, and what is taken besides; of what has a name of its own another function tells."""
    if same_name(old, new):
        return
    before, after = ([*branches(data)] for data in (old, new))
    kinds = [{branch.kind for branch in side} for side in (before, after)]
    if "any" not in kinds[1]:
        yield from _kinds(sorted(kinds[0] - kinds[1]), "type-narrowed", BREAKING, subject)
    if "any" not in kinds[0]:
        yield from _kinds(sorted(kinds[1] - kinds[0]), "type-widened", COMPATIBLE, subject)
    for kind in sorted(kinds[0] & kinds[1]):
        sides = [[one for one in side if one.kind == kind] for side in (before, after)]
        yield from _COMPARED.get(kind, _scalars)(sides[0], sides[1], subject)


def same_name(old: Json, new: Json) -> bool:
    """Tell whether both are the same named union or the same named list, which is told of by itself."""
    if UNION in old or UNION in new:
        return old.get(UNION) == new.get(UNION)
    return is_named(old) and is_named(new) and old["title"] == new["title"]


def branches(data: Json) -> Iterator[Branch]:
    """Give what a schema says, a branch a kind."""
    if takes_file(data):
        yield Branch("media", data)
        if takes_null(data):
            yield Branch("null", {})
    elif "$ref" in data:
        yield Branch("object", data)
    elif parts := alternatives(data):
        outer = {key: value for key, value in data.items() if key in _OUTER}
        for part in parts:
            yield from branches({**outer, **part})
    elif values := closed_values(data):
        yield from _closed(data, values)
    else:
        kinds = data.get("type", "any")
        for kind in [kinds] if isinstance(kinds, str) else kinds:
            yield Branch("number" if kind == "integer" else kind, {**data, "type": kind})


def _closed(data: Json, values: Sequence[Any]) -> Iterator[Branch]:
    found: dict[str, list[Any]] = {}
    for value in values:
        kind = _kind_of(value)
        if _is_within(value, data, kind):
            found.setdefault(kind, []).append(value)
    for kind, some in found.items():
        yield Branch(kind, {**data, "enum": some}, closed=True)


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    return "null" if value is None else "string"


def _kinds(kinds: Iterable[str], kind: str, wire: Effect, subject: str) -> Iterator[Finding]:
    verb = "no longer takes" if wire is BREAKING else "also takes"
    for one in kinds:
        text = f"{code(subject)} {verb} {_WORDS[one]}."
        yield Finding(kind, subject, text, wire, before=one if wire is BREAKING else None)


# Texts, numbers, true and false


def _scalars(old: Sequence[Branch], new: Sequence[Branch], subject: str) -> Iterator[Finding]:
    opened = [[one for one in side if not one.closed] for side in (old, new)]
    lists = [_values(side) for side in (old, new)]
    gone = [one for one in lists[0] if not _holds(lists[1], one) and not _pass(opened[1], one)]
    come = [one for one in lists[1] if not _holds(lists[0], one) and not _pass(opened[0], one)]
    if opened[0] and not opened[1]:
        text = f"{code(subject)} takes nothing but {listed(lists[1])}."
        yield Finding("values-closed", subject, text, BREAKING, after=lists[1])
        come = []
    if gone:
        text = f"{code(subject)} no longer takes {listed(gone)}."
        yield Finding("values-removed", subject, text, BREAKING, before=gone)
    if opened[1] and not opened[0]:
        text = f"{code(subject)} takes other values than the listed ones."
        yield Finding("values-opened", subject, text, COMPATIBLE, before=lists[0])
    elif come:
        text = f"{code(subject)} also takes {listed(come)}."
        yield Finding("values-added", subject, text, COMPATIBLE, after=come)
    yield from _paired(opened[0], opened[1], subject)


def _paired(old: Sequence[Branch], new: Sequence[Branch], subject: str) -> Iterator[Finding]:
    """Compare the limits of branches that list no values: each with one that takes as much, else with the one in its place."""
    for at, branch in enumerate(old):
        compared = [[*_limits(branch, other, subject)] for other in new]
        if not any(all(one.wire is not BREAKING for one in found) for found in compared):
            yield from compared[min(at, len(new) - 1)] if compared else ()
        elif len(old) == len(new) == 1:
            yield from compared[0]
    wider = [
        other
        for other in new
        if len(new) > 1 and old and all(_tightens(other, one, subject) for one in old)
    ]
    if wider:
        text = f"{code(subject)} takes more {_WORDS[new[0].kind]} than before."
        yield Finding("limit-loosened", subject, text, COMPATIBLE)


def _tightens(one: Branch, other: Branch, subject: str) -> bool:
    return any(found.wire is BREAKING for found in _limits(one, other, subject))


def _limits(old: Branch, new: Branch, subject: str) -> Iterator[Finding]:
    yield from compare_limits(old.kind, old.facts, new.facts, subject)
    known = [side.facts.get("known_values", []) for side in (old, new)]
    if known[0] != known[1]:
        text = (
            f"{code(subject)}: known values are {listed(known[1])}."
            if known[1]
            else f"{code(subject)}: no value is known to work."
        )
        yield Finding("known-values-changed", subject, text, before=known[0], after=known[1])


def _values(side: Sequence[Branch]) -> list[Any]:
    return [value for one in side if one.closed for value in one.facts["enum"]]


def _holds(values: Sequence[Any], value: Any) -> bool:
    """Tell whether a value is listed; true is not 1, and 1.0 is 1."""
    return any(_kind_of(one) == _kind_of(value) and one == value for one in values)


def _pass(opened: Sequence[Branch], value: Any) -> bool:
    """Tell whether a value passes one of the branches that list none."""
    return any(_is_within(value, one.facts, one.facts["type"]) for one in opened)


def _is_within(value: Any, data: Json, kind: str) -> bool:
    """Tell whether a value keeps to the limits that a schema has for values of a kind."""
    limits = {key: data[key] for key in LIMITS.get(kind, ()) if key in data}
    if kind == "integer":
        limits["type"] = kind
    if pattern := size_pattern(data):
        limits["pattern"] = pattern
    return not limits or bool(Draft202012Validator(limits).is_valid(value))


# Lists, objects, files


def _lists(old: Sequence[Branch], new: Sequence[Branch], subject: str) -> Iterator[Finding]:
    """Compare lists; of several each with one that takes as much, else with the one in its place."""
    for at, branch in enumerate(old):
        compared = [[*_list(branch, other, subject)] for other in new]
        if len(old) == len(new) == 1 or all(_breaks(found) for found in compared):
            yield from compared[min(at, len(new) - 1)]
    if len(new) > 1 and any(
        all(_breaks(_list(other, one, subject)) for one in old) for other in new
    ):
        text = f"{code(subject)} also takes lists of another kind."
        yield Finding("type-widened", subject, text, COMPATIBLE)


def _list(old: Branch, new: Branch, subject: str) -> Iterator[Finding]:
    yield from compare_limits("array", old.facts, new.facts, subject)
    items = [side.facts.get("items", {}) for side in (old, new)]
    yield from compare_values(items[0], items[1], f"{subject}[]")


def _breaks(found: Iterable[Finding]) -> bool:
    return any(one.wire is BREAKING for one in found)


def _objects(old: Sequence[Branch], new: Sequence[Branch], subject: str) -> Iterator[Finding]:
    classes = [{class_of(one.facts): one for one in side} for side in (old, new)]
    if "" in classes[0] and "" in classes[1]:
        yield from _mappings(classes[0][""].facts, classes[1][""].facts, subject)
    gone, come = (
        [name for name in one if name not in other] for one, other in (classes, classes[::-1])
    )
    if gone and "" not in classes[1]:
        told = [name or "objects with free fields" for name in gone]
        text = f"{code(subject)} no longer takes {named(told)}."
        yield Finding("type-narrowed", subject, text, BREAKING, before=told)
    elif gone and any(gone):
        text = f"{code(subject)} takes objects with any fields, where {named(filter(None, gone))} was asked for."
        yield Finding("type-widened", subject, text, COMPATIBLE)
    if come and "" not in classes[0]:
        told = [name or "objects with free fields" for name in come]
        text = f"{code(subject)} also takes {named(told)}."
        yield Finding("type-widened", subject, text, COMPATIBLE, after=told)


def class_of(data: Json) -> str:
    """Give the name of the class that an object has; empty for one of free fields."""
    return str(data.get("$ref", "")).rsplit("/", maxsplit=1)[-1].rsplit(":", maxsplit=1)[-1]


def _mappings(old: Json, new: Json, subject: str) -> Iterator[Finding]:
    extras = [side.get("additionalProperties", True) for side in (old, new)]
    if extras[0] == extras[1]:
        return
    if extras[1] is False:
        yield Finding("type-narrowed", subject, f"{code(subject)} may hold no fields.", BREAKING)
    elif extras[0] is False:
        yield Finding("type-widened", subject, f"{code(subject)} may hold fields.", COMPATIBLE)
    else:
        inner = [side if isinstance(side, Mapping) else {} for side in extras]
        yield from compare_values(inner[0], inner[1], f"{subject}.*")


def _media(old: Sequence[Branch], new: Sequence[Branch], subject: str) -> Iterator[Finding]:
    before, after = _medium(old[0].facts), _medium(new[0].facts)
    if before["kind"] != after["kind"]:
        wider = after["kind"] == "file"
        text = f"{code(subject)} stands for a file of the kind {code(after['kind'])} (was {code(before['kind'])})."
        yield _media_finding(subject, text, wider=wider)
    yield from _members_of_media(before, after, "forms", subject)
    yield from _members_of_media(before, after, "types", subject)
    limits = [side[0].facts.get("file_limits", {}) for side in (old, new)]
    yield from compare_file_limits(limits[0], limits[1], subject)
    yield from compare_limits("string", old[0].facts, new[0].facts, subject)


def _members_of_media(before: Json, after: Json, key: str, subject: str) -> Iterator[Finding]:
    """Compare the forms, or the types of files; no types are all types."""
    old, new = before[key], after[key]
    if key == "types" and bool(old) != bool(new):
        told = f"only files of {named(new)}" if new else "files of all types"
        yield _media_finding(subject, f"{code(subject)} takes {told}.", wider=not new)
        return
    gone, come = (
        [one for one in side if one not in other] for side, other in ((old, new), (new, old))
    )
    if gone:
        yield _media_finding(
            subject, f"{code(subject)} no longer takes {named(gone)}.", wider=False
        )
    if come:
        yield _media_finding(subject, f"{code(subject)} also takes {named(come)}.", wider=True)


def _medium(data: Json) -> Json:
    media = data["media"]
    plain: Json = {} if isinstance(media, str) else media
    return {
        "kind": media_kind(data),
        "forms": plain.get("forms", _FORMS),
        "types": plain.get("types", []),
    }


def _media_finding(subject: str, text: str, *, wider: bool) -> Finding:
    kind = "media-widened" if wider else "media-narrowed"
    return Finding(kind, subject, text, COMPATIBLE if wider else BREAKING)


def _nothing(old: Sequence[Branch], new: Sequence[Branch], subject: str) -> Iterator[Finding]:
    return iter(())


_COMPARED = {
    "array": _lists,
    "object": _objects,
    "media": _media,
    "null": _nothing,
    "any": _nothing,
}
