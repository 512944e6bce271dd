"""The rules of a scope, one by one with the place of each, and which parameters they tie together."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.document import Pointer
from modelwire_codegen.linting.asks import names_in
from modelwire_codegen.linting.scopes import Scope
from modelwire_codegen.lower.fragments import speaks_of_fields

Json = Mapping[str, Any]
At = Callable[[Pointer], Place]
_BRANCHES = ("if", "then", "else")
# What a parameter says of its own value beside its shape.
_OF_VALUE = ("allOf", "not", "contains", *_BRANCHES)
CIRCUMSTANCES = ("applies_when", "ignored_when")


@dataclass(frozen=True, slots=True)
class Tie:
    """One thing that must hold among the parameters of a scope, as a condition."""

    what: str
    """The keyword that says so."""
    rule: Json
    place: Place
    parts: tuple[Place, ...] = ()
    """Where the alternatives stand."""
    about: str = ""
    """The parameter of a circumstance."""


def ties_of(scope: Scope) -> list[Tie]:
    """Give every rule of a scope."""
    conditional = scope.is_set or speaks_of_fields(scope.data)
    found = list(_of_object(scope.data, scope.at, choices=conditional))
    for index, part in enumerate(scope.data.get("allOf", ())):
        found += _of_part(part, partial(_below, scope.at, ("allOf", index)))
    for name, prop in scope.properties.items():
        for key in CIRCUMSTANCES:
            if key in prop:
                rule = {"if": {"required": [name]}, "then": circumstance(prop[key])}
                place = scope.at(("properties", name, key))
                found.append(Tie(key, rule, place, about=name))
        if tests := {key: prop[key] for key in _OF_VALUE if key in prop}:
            rule = {"properties": {name: tests}}
            found.append(Tie("tests", rule, scope.at(("properties", name, next(iter(tests))))))
    return found


def circumstance(data: Any) -> Json:
    """Write the short form of a circumstance as a condition."""
    if isinstance(data, str):
        return {"required": [data]}
    if isinstance(data, list):
        return {"anyOf": [{"required": [name]} for name in data]}
    tests = {
        name: {"enum": value} if isinstance(value, list) else {"const": value}
        for name, value in data.items()
    }
    return {"properties": tests, "required": list(data)}


def _of_object(data: Json, at: At, *, choices: bool) -> Iterator[Tie]:
    """Give what an object or a condition says by itself, `allOf` aside."""
    if "if" in data:
        yield Tie("if", {key: data[key] for key in _BRANCHES if key in data}, at(("if",)))
    for key in ("dependentRequired", "dependentSchemas"):
        for name, needed in data.get(key, {}).items():
            then = {"required": needed} if key == "dependentRequired" else needed
            yield Tie(key, {"if": {"required": [name]}, "then": then}, at((key, name)))
    if "not" in data:
        yield Tie("not", {"not": data["not"]}, at(("not",)))
    for key in ("pixels", "aspect"):
        if "of" in data.get(key, ()):
            yield Tie(key, {key: data[key]}, at((key,)))
    for key in ("anyOf", "oneOf") if choices else ():
        if key in data:
            parts = tuple(at((key, index)) for index, _ in enumerate(data[key]))
            yield Tie(key, {key: data[key]}, at((key,)), parts)


def _of_part(data: Json, at: At) -> Iterator[Tie]:
    """Give the rules of an entry of `allOf`."""
    yield from _of_object(data, at, choices=True)
    if rest := {key: data[key] for key in ("properties", "required") if key in data}:
        yield Tie("allOf", rest, at(()))
    for index, part in enumerate(data.get("allOf", ())):
        yield from _of_part(part, partial(_below, at, ("allOf", index)))


def _below(at: At, steps: Pointer, pointer: Pointer) -> Place:
    return at((*steps, *pointer))


def groups_of(ties: list[Tie]) -> Iterator[tuple[list[str], list[Tie]]]:
    """Give the parameters that rules tie together, and those rules; what is not tied is in no group."""
    groups: list[tuple[set[str], list[Tie]]] = []
    for tie in ties:
        names, held = names_in(tie.rule), [tie]
        apart: list[tuple[set[str], list[Tie]]] = []
        for other in groups:
            if other[0] & names:
                names, held = names | other[0], [*other[1], *held]
            else:
                apart.append(other)
        groups = [*apart, (names, held)]
    for names, held in groups:
        yield sorted(names), held
