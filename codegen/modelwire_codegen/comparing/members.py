"""The parameters of a set or the fields of an object: which came, which went, and what changed in those that stay."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from modelwire_codegen.comparing.annotations import fits
from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, NONE, Effect, Finding
from modelwire_codegen.comparing.rules import Rules, compare_circumstances, compare_rules
from modelwire_codegen.comparing.sides import WORDS, Side, named_lists
from modelwire_codegen.comparing.values import compare_values
from modelwire_codegen.comparing.words import code, named, show
from modelwire_codegen.ir import Param
from modelwire_codegen.lower.objects import references
from modelwire_codegen.lower.shapes import UNION

Json = Mapping[str, Any]
# Kinds of findings that show in a type.
_IN_TYPES = {
    *("type-narrowed", "type-widened", "values-removed", "values-added", "values-closed"),
    *("values-opened", "media-narrowed", "media-widened"),
}
_VALUES = ("default", "const", "enum", "known_values")
_TOLD = {
    "default": "default",
    "unit": "unit",
    "deprecated": "deprecated",
    "ignored_when": "ignored with",
}


@dataclass(frozen=True, slots=True)
class Members:
    """What an object's class or a set's class is made of."""

    side: Side
    params: Sequence[Param]
    facts: Json
    owner: str = ""
    """Name of the object's class; empty for a set."""
    open: bool = False
    """True when names that the spec lacks are sent."""

    def by_wire(self) -> dict[str, Param]:
        """Give the parameters by wire name."""
        return {param.wire: param for param in self.params}

    def subject(self, param: Param) -> str:
        """Give the name of a parameter as a caller knows it."""
        return f"{self.owner}.{param.name}" if self.owner else param.name

    def rules(self) -> Rules:
        """Give the rules between the parameters."""
        return Rules(self.facts, self.side.dotted(tuple(self.params)))


def compare_members(old: Members, new: Members) -> Iterator[Finding]:
    """Tell everything that changed in a set or an object."""
    before, after = old.by_wire(), new.by_wire()
    absent = tuple(wire for wire in after if wire not in before)
    for wire, param in before.items():
        if wire not in after:
            yield _removed(param, old, new)
    for wire, param in after.items():
        if wire in before:
            yield from _changed((before[wire], old), (param, new), absent)
        else:
            yield _added(param, new)
    yield from compare_rules(old.rules(), new.rules(), absent, new.owner)


def _removed(param: Param, old: Members, new: Members) -> Finding:
    subject = old.subject(param)
    known = old.by_wire()
    heirs = [
        new.subject(other)
        for wire, other in new.by_wire().items()
        if wire not in known and other.annotation == param.annotation
    ]
    hint = (
        f" {named(heirs)}, new with the same type, may stand in for it." if len(heirs) == 1 else ""
    )
    text = f"{code(subject)} is gone.{hint}"
    wire = COMPATIBLE if new.open else BREAKING
    return Finding("parameter-removed", subject, text, wire, BREAKING, before=param.wire)


def _added(param: Param, new: Members) -> Finding:
    subject = new.subject(param)
    about = f"{code(subject)}: {code(param.annotation)}"
    if param.required:
        text = f"a new parameter that each call must have, {about}."
        kind = "required-parameter-added"
        return Finding(kind, subject, text, BREAKING, BREAKING, after=param.wire)
    text = f"a new parameter, {about}."
    return Finding("parameter-added", subject, text, COMPATIBLE, COMPATIBLE, after=param.wire)


def _changed(
    old: tuple[Param, Members], new: tuple[Param, Members], absent: Sequence[str]
) -> Iterator[Finding]:
    (before, had), (after, has) = old, new
    subject = has.subject(after)
    if before.name != after.name:
        text = f"{code(had.subject(before))} is called {code(subject)} now; on the wire it is {code(after.wire)} as before."
        yield Finding("parameter-renamed", subject, text, NONE, BREAKING, before.name, after.name)
    if before.required != after.required:
        yield _requirement(subject, required=after.required)
    facts = had.side.facts(before, after), after.facts
    if facts[0] == facts[1] and before.annotation == after.annotation:
        return
    surface = surface_of(before.annotation, after.annotation, had.side, has.side)
    types = before.annotation, after.annotation
    found = [*typed([*compare_values(facts[0], facts[1], subject)], surface, subject, types)]
    yield from found
    names = has.side.dotted(tuple(has.params))
    rules = [Rules(side, names, after.wire) for side in facts]
    tests = [*compare_rules(rules[0], rules[1], absent, subject)]
    yield from tests
    whens = [side.get("applies_when") for side in facts]
    circumstances = [*compare_circumstances(whens[0], whens[1], subject)]
    yield from circumstances
    told_at_all = bool(found or tests or circumstances)
    yield from _words(facts[0], facts[1], subject, told=told_at_all)


def _requirement(subject: str, *, required: bool) -> Finding:
    if required:
        text = f"{code(subject)} may no longer be left out."
        return Finding("parameter-required", subject, text, BREAKING, BREAKING)
    text = f"{code(subject)} may be left out."
    return Finding("parameter-optional", subject, text, COMPATIBLE, COMPATIBLE)


def surface_of(before: str, after: str, old: Side, new: Side) -> Effect:
    """Tell what another annotation means to whoever passes a value; what a name stands for is told with the name."""
    if before == after:
        return NONE
    types = old.names.parse(before), new.names.parse(after)
    if not fits(types[0], types[1], old.names):
        return BREAKING
    return NONE if fits(types[1], types[0], new.names) else COMPATIBLE


def typed(
    found: Sequence[Finding], surface: Effect, subject: str, types: tuple[str, str]
) -> Iterator[Finding]:
    """Say of each finding whether a checker sees it; what the checker sees besides is a finding of its own."""
    seen = surface is NONE
    for one in found:
        if one.kind not in _IN_TYPES or surface is NONE:
            yield one
        elif one.wire is BREAKING:
            seen = seen or surface is BREAKING
            yield replace(one, surface=BREAKING if surface is BREAKING else NONE)
        else:
            seen = seen or surface is COMPATIBLE
            yield replace(one, surface=COMPATIBLE)
    if not seen:
        before, after = types
        kind = "type-narrowed" if surface is BREAKING else "type-widened"
        text = f"the type of {code(subject)} is {code(after)} (was {code(before)})."
        yield Finding(kind, subject, text, NONE, surface, before, after)


def _words(old: Json, new: Json, subject: str, *, told: bool) -> Iterator[Finding]:
    """Tell what is documentation; a difference of which nothing else tells is one as well, so that none is left out."""
    parts = [
        f"{word} {show(new[key])}" if key in new else f"no {word} any more"
        for key, word in _TOLD.items()
        if old.get(key) != new.get(key)
    ]
    if [*_described(old)] != [*_described(new)]:
        parts.append("described in other words")
    elif not parts and not told and not _is_told_elsewhere(old, new):
        parts.append("written in another way")
    if parts:
        kept = [{key: side[key] for key in _TOLD if key in side} for side in (old, new)]
        text = f"{code(subject)}: {'; '.join(parts)}."
        yield Finding("documentation-changed", subject, text, before=kept[0], after=kept[1])


def _described(data: Any) -> Iterator[tuple[str, str]]:
    """Give all words of a schema; a named union has its own."""
    if isinstance(data, Mapping) and UNION not in data:
        for key, value in sorted(data.items()):
            if key in WORDS - {"title"}:
                yield key, repr(value)
            elif key not in _VALUES:
                yield from _described(value)
    elif isinstance(data, list):
        for part in data:
            yield from _described(part)


def _is_told_elsewhere(old: Json, new: Json) -> bool:
    """Tell whether two schemas differ only in what has a name, which is told of by itself."""
    shared = {*_names(old)} & {*_names(new)}
    return bool(_without_named(old, shared) == _without_named(new, shared))


def _names(data: Json) -> Iterator[str]:
    yield from named_lists(data)
    yield from references(data)


def _without_named(data: Any, shared: Collection[str]) -> Any:
    """Leave out what named things hold, and the Python name."""
    if isinstance(data, list):
        return [_without_named(part, shared) for part in data]
    if not isinstance(data, Mapping):
        return data
    if data.get(UNION) in shared:
        return {UNION: data[UNION]}
    left_out = ("name", "title", UNION, *(_VALUES if data.get("title") in shared else ()))
    return {key: _without_named(data[key], shared) for key in data if key not in left_out}
