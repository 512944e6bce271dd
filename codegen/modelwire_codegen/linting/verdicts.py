"""What the rules of all scopes come to: conditions that never hold, rules that refuse nothing, values that no request may have.

A group that many sets extend is judged in each of them, and its rule is at fault only where it is in all of them. What two
scopes have in common is worked out once.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.linting.asks import asked_of, marks_of
from modelwire_codegen.linting.domains import ABSENT, Marks, Some, domain
from modelwire_codegen.linting.fields import bonds, described
from modelwire_codegen.linting.scopes import Scope
from modelwire_codegen.linting.solve import Problem
from modelwire_codegen.linting.ties import CIRCUMSTANCES, Tie, groups_of, ties_of
from modelwire_codegen.lower.fragments import closed_values
from modelwire_codegen.lower.judge import Objects, kind

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found out about a group of rules: `subject` is a rule's number or a parameter's name."""

    what: str
    subject: int | str = ""
    part: Any = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer in its scope: about a rule, or about a parameter."""

    what: str
    scope: Scope
    place: Place
    tie: Tie | None = None
    name: str = ""
    value: Any = None


@dataclass(slots=True)
class Verdicts:
    """Everything that was found out about the scopes of a tree."""

    scopes: Sequence[Scope]
    answers: dict[str, tuple[Answer, ...]] = field(default_factory=dict[str, tuple[Answer, ...]])
    found: list[Verdict] = field(default_factory=list[Verdict])
    uses: dict[Place, int] = field(default_factory=lambda: defaultdict[Place, int](int))
    """How many scopes hold a rule or a value that was typed in one place."""

    def __post_init__(self) -> None:
        for scope in self.scopes:
            for names, ties in groups_of(ties_of(scope)):
                for tie in ties:
                    self.uses[tie.place] += 1
                for answer in self._answers(scope, names, ties):
                    self.found.append(_verdict(scope, ties, answer))
            for name in scope.properties:
                self.uses[scope.at(("properties", name))] += 1

    def everywhere(self, what: str) -> Iterator[Verdict]:
        """Give verdicts that hold in every scope that has the rule or the parameter, once each."""
        for verdicts in self._by_place(what):
            if self._in_all(verdicts):
                yield verdicts[0]

    def somewhere(self, what: str) -> Iterator[Verdict]:
        """Give verdicts that hold in some scopes only."""
        for verdicts in self._by_place(what):
            if not self._in_all(verdicts):
                yield from verdicts

    def _in_all(self, verdicts: list[Verdict]) -> bool:
        first = verdicts[0]
        return len(verdicts) == self.uses[first.tie.place if first.tie else first.place]

    def _by_place(self, what: str) -> Iterable[list[Verdict]]:
        groups: dict[tuple[Place, str], list[Verdict]] = {}
        for item in self.found:
            if item.what == what:
                groups.setdefault((item.place, repr(item.value)), []).append(item)
        return groups.values()

    def _answers(self, scope: Scope, names: list[str], ties: list[Tie]) -> tuple[Answer, ...]:
        props = described(scope.properties, names, scope.vendor.objects)
        required = [name for name in names if name in scope.data.get("required", ())]
        rules = [(tie.what, tie.rule) for tie in ties]
        home = scope.label if any("$ref" in prop for prop in props.values()) else ""
        key = json.dumps([scope.vendor.document.path if home else "", props, required, rules])
        if key not in self.answers:
            self.answers[key] = tuple(_judge(props, required, ties, scope.vendor.objects))
        return self.answers[key]


def _verdict(scope: Scope, ties: list[Tie], answer: Answer) -> Verdict:
    if isinstance(answer.subject, int):
        tie = ties[answer.subject]
        place = tie.place if answer.part is None else tie.parts[answer.part]
        return Verdict(answer.what, scope, place, tie, value=answer.part)
    if not answer.subject:
        return Verdict(answer.what, scope, scope.place, ties[0])
    place = scope.at(("properties", answer.subject))
    return Verdict(answer.what, scope, place, None, answer.subject, answer.part)


def _judge(
    props: Mapping[str, Json], required: list[str], ties: list[Tie], objects: Objects
) -> Iterator[Answer]:
    domains = {
        name: ((), (ABSENT,))[name not in required]
        + domain(prop, _marks(name, prop, ties), objects)
        for name, prop in props.items()
    }
    binding = [tie.rule for tie in ties if tie.what != "ignored_when"]
    problem = Problem(domains, [*binding, *bonds(props, objects)])
    if not problem.can():
        yield Answer("impossible")
        return
    for index, tie in enumerate(ties):
        for what, part in _of_tie(problem, tie):
            yield Answer(what, index, part)
    for name, prop in props.items():
        # What rules do to a field depends on who holds the object.
        for what, value in () if "/" in name else _of_parameter(problem, name, prop, domains[name]):
            yield Answer(what, name, value)


def _marks(name: str, prop: Json, ties: list[Tie]) -> Marks:
    """Gather what the rules name of a parameter, and its default."""
    found = marks_of(test for tie in ties for test in asked_of(tie.rule, name))
    default = prop.get("default")
    plain = [default] if kind(default) not in ("null", "array", "object") else []
    return Marks((*found.values, *plain, *prop.get("known_values", ())), found.counts)


def _of_tie(problem: Problem, tie: Tie) -> Iterator[tuple[str, int | None]]:
    rule = tie.rule
    if tie.what in CIRCUMSTANCES:
        yield from _of_circumstance(problem, tie)
    elif "if" in rule and not problem.can(rule["if"], without=rule):
        yield "dead condition", None
    elif "then" in rule and not problem.can(rule["if"], rule["then"], without=rule):
        yield "impossible consequence", None
    elif "else" in rule and not problem.can({"not": rule["if"]}, without=rule):
        yield "dead else", None
    elif "else" in rule and not problem.can({"not": rule["if"]}, rule["else"], without=rule):
        yield "impossible else", None
    elif not problem.can({"not": rule}, without=rule):
        yield "idle rule", None
    else:
        for key in ("anyOf", "oneOf"):
            for index, part in enumerate(rule.get(key, ())):
                if not problem.can(part):
                    yield "dead alternative", index


def _of_circumstance(problem: Problem, tie: Tie) -> Iterator[tuple[str, None]]:
    there, rule = {"required": [tie.about]}, tie.rule
    binding = rule if tie.what == "applies_when" else None
    if not problem.can(there, without=binding):
        return  # that the parameter cannot be set is told elsewhere
    if not problem.can(there, rule["then"], without=binding):
        yield "dead circumstance", None
    elif not problem.can(there, {"not": rule["then"]}, without=binding):
        yield "constant circumstance", None


def _of_parameter(
    problem: Problem, name: str, prop: Json, groups: Sequence[Some]
) -> Iterator[tuple[str, Any]]:
    there = [some for some in groups if some is not ABSENT]
    dead = [some for some in there if not problem.can(given={name: some})]
    if there and len(dead) == len(there):
        yield "dead parameter", None
        return
    listed = closed_values(prop)
    for some in dead:
        if some.is_one and (listed or some.kind == "boolean"):
            yield "dead value", some.value
        elif some.is_one and kind(prop.get("default")) == some.kind:
            if some.value == prop["default"]:
                yield "dead default", some.value
