"""Rules between parameters: which are new, which are gone, and whether a call of before can meet a new one.

Rules are taken apart into the smallest ones, so that what is left of a rule that lost a part is not taken for a new one.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, Finding
from modelwire_codegen.comparing.implications import RULES, Known, holds, implies
from modelwire_codegen.comparing.limits import compare_ranges
from modelwire_codegen.comparing.words import code, listed, show
from modelwire_codegen.lower.conditions import pairs_of
from modelwire_codegen.lower.fragments import speaks_of_fields
from modelwire_codegen.lower.prose import entry
from modelwire_codegen.lower.rule_prose import sentences

Json = Mapping[str, Any]
_PAIRS = {"pixels": "times", "aspect": "over"}
_LISTS = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a parameter set or an object; with `value`, the tests of one of its values."""

    facts: Json
    name: Callable[[str], str]
    """Gives the Python form of a dotted wire name."""
    value: str = ""

    def atoms(self) -> dict[str, Json]:
        """Give the smallest rules, each by a text that is the same for the same rule."""
        data = self.facts
        if self.value and not speaks_of_fields(data):  # its alternatives are shapes
            data = {key: value for key, value in data.items() if key not in ("anyOf", "oneOf")}
        return {json.dumps(rule, sort_keys=True): rule for rule in _apart(data)}

    def told(self, rule: Json) -> str:
        """Say a rule in words."""
        whole = {"allOf": [{"properties": {self.value: rule}}]} if self.value else rule
        texts = " ".join(sentences(whole, self.name)).removesuffix(".")
        return " ".join(texts.split()) or show(rule)


def compare_rules(
    old: Rules, new: Rules, absent: Collection[str], subject: str
) -> Iterator[Finding]:
    """Tell rules that came and rules that went; `absent` are parameters that no former call has."""
    before, after = old.atoms(), new.atoms()
    gone = {key: rule for key, rule in before.items() if key not in after}
    come = {key: rule for key, rule in after.items() if key not in before}
    yield from _tables(gone, come, new.name)
    known = Known(absent, old.facts.get("required", ()))
    where = f"{code(subject)}: " if subject else ""
    for rule in come.values():
        safe = any(implies(one, rule, known) for one in before.values()) or holds(rule, absent)
        text = f"{where}a new rule, {code(new.told(rule))}."
        yield Finding("rule-added", subject, text, COMPATIBLE if safe else BREAKING, after=rule)
    for rule in gone.values():
        text = f"{where}no longer a rule, {code(old.told(rule))}."
        yield Finding("rule-removed", subject, text, COMPATIBLE, before=rule)
    if not old.value:
        for key, word in _PAIRS.items():
            yield from _pairs((old, new), key, word, absent)


def _tables(
    gone: dict[str, Json], come: dict[str, Json], name: Callable[[str], str]
) -> Iterator[Finding]:
    """Tell the rows of tables of pairs that came and went, instead of both tables whole."""
    tables = {table.holder: (key, table) for key, rule in gone.items() for table in _table(rule)}
    for key, rule in [*come.items()]:
        for table in _table(rule):
            if table.holder in tables:
                former, old = tables.pop(table.holder)
                del gone[former], come[key]
                subject = " x ".join(map(name, table.names))
                yield from _rows(old.rows, table.rows, subject)


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of pairs, and the rule around it as text."""

    holder: str
    names: tuple[str, str]
    rows: list[tuple[Any, Any]]


def _table(rule: Json) -> Iterator[_Table]:
    """Find the table that a rule asks for where both of its parameters are there."""
    asked, then = rule.get("if", {}), rule.get("then", {})
    found = pairs_of(list(then["oneOf"])) if set(then) == {"oneOf"} else None
    if found and {*found[0]} <= {*asked.get("required", ())}:
        yield _Table(json.dumps([asked, found[0]], sort_keys=True), *found)


def _rows(
    old: Sequence[tuple[Any, Any]], new: Sequence[tuple[Any, Any]], subject: str
) -> Iterator[Finding]:
    gone = [f"{one}x{other}" for one, other in old if (one, other) not in new]
    come = [f"{one}x{other}" for one, other in new if (one, other) not in old]
    if gone:
        text = f"{code(subject)} may no longer be {listed(gone)}."
        yield Finding("values-removed", subject, text, BREAKING, before=gone)
    if come:
        text = f"{code(subject)} may also be {listed(come)}."
        yield Finding("values-added", subject, text, COMPATIBLE, after=come)


def _pairs(
    sides: tuple[Rules, Rules], key: str, word: str, absent: Collection[str]
) -> Iterator[Finding]:
    """Compare the limits on something computed from two parameters."""
    old, new = (rules.facts.get(key) for rules in sides)
    of = [tuple(side["of"]) if side else () for side in (old, new)]
    for names in dict.fromkeys(pair for pair in of if pair):
        held = [side if pair == names else None for side, pair in zip((old, new), of, strict=True)]
        spoken = f" {word} ".join(map(sides[1].name, names))
        for found in compare_ranges(held[0], held[1], "", spoken):
            unmet = any(name in absent for name in names)
            yield replace(found, wire=COMPATIBLE) if unmet else found


def _apart(data: Json) -> Iterator[dict[str, Any]]:
    """Take the rules of a schema apart."""
    if "if" in data:
        for part in ("then", "else"):
            for inner in _conjuncts(data.get(part, {})):
                yield {"if": data["if"], part: inner}
    for name, needed in data.get("dependentRequired", {}).items():
        for one in needed:
            yield {"dependentRequired": {name: [one]}}
    for name, inner in data.get("dependentSchemas", {}).items():
        for one in _conjuncts(inner):
            yield {"dependentSchemas": {name: one}}
    for part in data.get("allOf", ()):
        yield from _conjuncts(part, wrap=True)
    for key in ("anyOf", "oneOf", "not", "contains"):
        if key in data:
            yield {key: data[key]}


def _conjuncts(data: Json, *, wrap: bool = False) -> Iterator[dict[str, Any]]:
    """Take a condition apart that asks for several things; as a part of `allOf` where a rule needs that form."""
    for one in data.get("required", ()):
        part: dict[str, Any] = {"required": [one]}
        yield {"allOf": [part]} if wrap else part
    for name, test in data.get("properties", {}).items():
        part = {"properties": {name: test}}
        yield {"allOf": [part]} if wrap else part
    rest = {key: value for key, value in data.items() if key not in ("required", "properties")}
    yield from _apart(rest)
    tests = {key: value for key, value in rest.items() if key not in RULES}
    if tests:
        yield {"allOf": [tests]} if wrap else tests


def compare_circumstances(old: Any, new: Any, subject: str) -> Iterator[Finding]:
    """Compare the circumstances in which a parameter may be set; None is all of them."""
    if old == new:
        return
    if new is None:
        text = f"{code(subject)} may be set in all circumstances."
        yield Finding("rule-removed", subject, text, COMPATIBLE, before=old)
        return
    wider = old is not None and _covers(new, old)
    words = entry({"applies_when": new}).removeprefix("Only with ").removesuffix(".")
    text = f"{code(subject)} may be set {'also' if wider else 'only'} with {code(words)}."
    kind = "rule-removed" if wider else "rule-added"
    yield Finding(kind, subject, text, COMPATIBLE if wider else BREAKING, before=old, after=new)


def _covers(wider: Any, narrower: Any) -> bool:
    """Tell whether one circumstance holds wherever the other does."""
    if isinstance(wider, Mapping):
        return isinstance(narrower, Mapping) and all(
            name in narrower and {*_texts(narrower[name])} <= {*_texts(values)}
            for name, values in wider.items()
        )
    names = [wider] if isinstance(wider, str) else wider
    if isinstance(narrower, Mapping):
        return any(name in narrower for name in names)
    return {narrower} <= {*names} if isinstance(narrower, str) else {*narrower} <= {*names}


def _texts(values: Any) -> Iterator[str]:
    return map(json.dumps, values if isinstance(values, list) else [values])
