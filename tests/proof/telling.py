"""Instances around the rules between parameters: presence, absence and telling values of all that they speak of."""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any

from tests.proof.limits import around_numbers, sides
from tests.proof.texts import around_pattern

if TYPE_CHECKING:
    from tests.proof.instances import Maker

Json = Mapping[str, Any]
Path = tuple[str, ...]
Telling = dict[Path, list[Any]]
MISSING = object()
_OF_ANY_KIND: tuple[Any, ...] = ("text", 1, True, None, [], {})
_RULE_CASES = 300
_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_BRANCHES = ("if", "then", "else", "not")
_LISTS = ("anyOf", "oneOf", "allOf")
_OF_KINDS: Mapping[str, Any] = {
    "string": "text",
    "number": 1.5,
    "integer": 1,
    "boolean": True,
    "array": [],
    "object": {},
    "null": None,
}


def rules_of(schema: Json) -> Iterator[Json]:
    """Give each rule between parameters as a part of its own; of a property, as a rule on that property."""
    if "if" in schema:
        yield {key: schema[key] for key in ("if", "then", "else") if key in schema}
    yield from schema.get("allOf", ())
    for key in ("anyOf", "oneOf", "not", "dependentRequired", "dependentSchemas"):
        if key in schema:
            yield {key: schema[key]}
    for key in ("pixels", "aspect"):
        if key in schema:
            yield {"required": schema[key]["of"], key: schema[key]}
    for name, held in schema.get("properties", {}).items():
        for key in ("applies_when", "ignored_when"):
            if key in held:
                yield {"required": [name], "when": held[key]}
        if tests := _tests(held):
            yield {"properties": {name: tests}}


def _tests(held: Json) -> dict[str, Any]:
    words: tuple[str, ...] = (
        "contains",
        "allOf",
        "dependentRequired",
        "dependentSchemas",
        *_BRANCHES,
    )
    if "$ref" in held or (held.get("type") == "object" and "properties" not in held):
        words = (*words, "properties", "required", "anyOf", "oneOf")
    found = {key: held[key] for key in words if key in held}
    if "items" in held and (inner := _tests(held["items"])):
        found["items"] = inner
    return found


def gather(rule: Any, telling: Telling, at: Path = ()) -> None:
    """Collect the places that a rule speaks of, with values on both sides of what it says of them."""
    for name in rule.get("required", ()):
        telling.setdefault((*at, name), [])
    for name, others in rule.get("dependentRequired", {}).items():
        for one in (name, *others):
            telling.setdefault((*at, one), [])
    for name, test in rule.get("properties", {}).items():
        telling.setdefault((*at, name), [])
        if test is not False:
            gather(test, telling, (*at, name))
    if at:
        telling.setdefault(at, []).extend(_values(rule))
    for name, test in rule.get("dependentSchemas", {}).items():
        telling.setdefault((*at, name), [])
        gather(test, telling, at)
    for key in _BRANCHES:
        if key in rule:
            gather(rule[key], telling, at)
    for key in _LISTS:
        for part in rule.get(key, ()):
            gather(part, telling, at)
    _gather_own_words(rule, telling)


def rows_of(rule: Any) -> Iterator[list[dict[str, Any]]]:
    """Give each table of values that go together: choices of which each fixes some parameters."""
    for key in ("oneOf", "anyOf"):
        tests = [part.get("properties", {}) for part in rule.get(key, ())]
        if tests and all(
            test and all("const" in (t or {}) for t in test.values()) for test in tests
        ):
            yield [{name: test["const"] for name, test in row.items()} for row in tests]
    for key in _BRANCHES:
        yield from rows_of(rule.get(key, {})) if key in rule else ()
    for part in rule.get("allOf", ()):
        yield from rows_of(part)


def _gather_own_words(rule: Json, telling: Telling) -> None:
    when = rule.get("when", ())
    for name in [when] if isinstance(when, str) else when:
        wanted = when[name] if isinstance(when, Mapping) else []
        telling.setdefault((name,), []).extend(wanted if isinstance(wanted, list) else [wanted])
    for limits in (rule[key] for key in ("pixels", "aspect") if key in rule):
        for name, there in zip(limits["of"], zip(*sides(limits), strict=True), strict=True):
            telling.setdefault((name,), []).extend(there)


def _values(test: Json) -> Iterator[Any]:
    """Give values on both sides of what a test says of a value itself."""
    yield from test.get("enum", ())
    if "const" in test:
        yield test["const"]
    yield from around_numbers(test)
    yield from around_pattern(test, random.Random(0))
    if {"enum", "const", "pattern", "minimum", "maximum"} & set(test):
        yield "text"
    kinds = test.get("type", ())
    for kind in [kinds] if isinstance(kinds, str) else kinds:
        yield _OF_KINDS[kind]
    for key in ("minItems", "maxItems"):
        if key in test:
            yield from (_Listed(max(test[key] + by, 0)) for by in (-1, 0, 1))
    for key in ("items", "contains"):
        if key in test:
            yield from (_Listed(length, test[key]) for length in (0, 1, 1, 1, 1, 2, 2, 2, 3))


class _Listed:
    """Stands for a list of a length, of whose items some are on either side of a test."""

    def __init__(self, length: int, test: Json | None = None) -> None:
        self.length, self.test = length, test


def around_rules(
    maker: "Maker", schema: Json, bases: list[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """For each rule between parameters, try presence and telling values of all that it speaks of."""
    rules = list(rules_of(schema))
    most = maker.share(len(rules), 20, _RULE_CASES)
    for rule in rules:
        telling: Telling = {}
        gather(rule, telling)
        places = sorted(telling, key=len)
        choices = [_choices(maker, at_path(maker, schema, path), telling[path]) for path in places]
        for case in _cases(choices, maker.rng, most):
            yield _laid(
                maker, schema, maker.rng.choice((bases[0], *bases)), zip(places, case, strict=True)
            )
        by_place = dict(zip(places, choices, strict=True))
        for _ in range(most if maker.budget else 4 * most):
            wish = _changed(_wish(maker, rule, ()), by_place, maker.rng)
            laid = [
                (path, _granted(maker, schema, path, wish[path])) for path in sorted(wish, key=len)
            ]
            yield _laid(maker, schema, maker.rng.choice(bases), laid)
        for limits in (rule[key] for key in ("pixels", "aspect") if key in rule):
            for pair in sides(limits):
                yield {**bases[0], **dict(zip(limits["of"], pair, strict=True))}


_ANY = object()
"""Stands in a wish for a value that fits."""


def _wish(maker: "Maker", rule: Json, at: Path) -> dict[Path, Any]:
    """Choose values that would most likely make a condition hold; of a conditional rule, both of its parts."""
    found: dict[Path, Any] = {(*at, name): _ANY for name in rule.get("required", ())}
    for name, test in rule.get("properties", {}).items():
        found.setdefault((*at, name), _ANY)
        found |= {(*at, name): MISSING} if test is False else _wish(maker, test, (*at, name))
    if at and (values := list(_values(rule))):
        limits = [rule[key] + by for key in _LIMITS if key in rule for by in (-1, 0, 0, 1)]
        held = rule.get("enum", [rule["const"]] if "const" in rule else limits or values)
        found[at] = maker.rng.choice(held if maker.rng.random() < 0.85 else values)
    inner = [*rule.get("allOf", ())]
    inner += [maker.rng.choice(rule[key]) for key in ("anyOf", "oneOf") if key in rule]
    inner += [rule[key] for key in ("if", maker.rng.choice(("then", "else"))) if key in rule]
    inner += [rule["not"]] if "not" in rule and maker.rng.random() < 0.7 else []
    for part in inner:
        if "if" not in part or "if" in rule or maker.rng.random() < 0.6:
            found |= _wish(maker, part, at)
    for name, part in rule.get("dependentSchemas", {}).items():
        found |= {(*at, name): _ANY, **_wish(maker, part, at)}
    for name, others in rule.get("dependentRequired", {}).items():
        found |= {(*at, one): _ANY for one in (name, *others)}
    return found


def _changed(
    wish: dict[Path, Any], choices: Mapping[Path, list[Any]], rng: random.Random
) -> dict[Path, Any]:
    """Take some of a wish back, or wish for something else."""
    for path in rng.sample(list(wish), min(len(wish), rng.choice((0, 0, 1, 1, 2)))):
        if path in choices:
            wish[path] = rng.choice(choices[path] if rng.random() < 0.6 else [MISSING])
    return wish


def _granted(maker: "Maker", schema: Json, path: Path, value: Any) -> Any:
    held = at_path(maker, schema, path)
    if value is _ANY:
        return maker.good(held, 1) if held else maker.rng.choice(_OF_ANY_KIND)
    return _list(maker, held, value) if isinstance(value, _Listed) else value


def at_path(maker: "Maker", schema: Json, path: Path) -> Json:
    """Find the schema of a place; empty when the spec says nothing of it."""
    for name in path:
        held = next(
            (one for one in _shapes(maker, schema) if name in one.get("properties", {})), {}
        )
        schema = held.get("properties", {}).get(name, {})
    return schema


def _shapes(maker: "Maker", schema: Json) -> Iterator[Json]:
    """Give a schema and each alternative within it."""
    schema = maker.follow(schema)
    yield schema
    for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _shapes(maker, part)


def _laid(maker: "Maker", schema: Json, base: Json, laid: Any) -> dict[str, Any]:
    """Lay values at places into a copy of an instance, outer places first; objects on the way are made."""
    made: dict[str, Any] = dict(base)
    for path, value in laid:
        holder: Any = made
        for index, name in enumerate(path[:-1]):
            if value is MISSING and not isinstance(holder.get(name), Mapping):
                break
            around = maker.follow(at_path(maker, schema, path[: index + 1]))
            inner = holder.get(name)
            fresh = maker.object(around, 1, list(around.get("required", ())))
            holder[name] = dict(inner) if isinstance(inner, Mapping) else fresh
            holder = holder[name]
        else:
            if value is MISSING:
                holder.pop(path[-1], None)
            else:
                holder[path[-1]] = value
    return made


def _cases(choices: list[list[Any]], rng: random.Random, most: int) -> Iterator[tuple[Any, ...]]:
    """Combine the choices: all ways while they are few, else some, in which absence is not rare."""
    if prod(map(len, choices)) <= 2 * most:
        yield from product(*choices)
    for _ in range(most * min(len(choices), 4)):
        yield tuple(rng.choice(some if rng.random() < 0.75 else some[:1]) for some in choices)


def _choices(maker: "Maker", schema: Json, telling: Sequence[Any]) -> list[Any]:
    """Give what a parameter of a rule may be in an instance: absent, some fitting value, a telling one."""
    tests: list[Json] = []
    for value in telling:
        if isinstance(value, _Listed) and value.test and value.test not in tests:
            tests.append(value.test)
    both = [_Listed(length, {"allOf": tests}) for length in (1, 2, 2, 2, 3) * 3] if tests else []
    values = [*telling, *both, *(around_numbers(schema) if telling else ())]
    plain = [value for value in values if not isinstance(value, _Listed)]
    unique = [value for index, value in enumerate(plain) if value not in plain[:index]]
    lists = [_list(maker, schema, value) for value in values if isinstance(value, _Listed)]
    fitting = [maker.good(schema) for _ in range(2)] if schema else list(_OF_ANY_KIND)
    return [MISSING, *fitting, *unique, *lists]


def _list(maker: "Maker", schema: Json, wanted: _Listed) -> list[Any]:
    items = maker.follow(schema).get("items", {})
    made = [_item(maker, items, wanted.test) for _ in range(wanted.length)]
    fitting = maker.good(schema, 1) if wanted.test and made and maker.rng.random() < 0.4 else []
    return [*fitting, made[0]] if fitting else made


def _item(maker: "Maker", items: Json, test: Json | None) -> Any:
    """Make an item; some of what a test speaks of is taken away, some is given telling values."""
    rng = maker.rng
    telling: Telling = {}
    gather({"properties": {"item": test}} if test else {}, telling)
    own = telling.pop(("item",), [])
    made = maker.good(items, 1) if items else rng.choice(_OF_ANY_KIND)
    if own and rng.random() < 0.5:
        return rng.choice([value for value in own if not isinstance(value, _Listed)] or [made])
    if telling and not items and rng.random() < 0.6:
        made = {}
    for path, values in telling.items() if isinstance(made, dict) else ():
        choices = _choices(maker, at_path(maker, {"anyOf": [items]}, path[1:]), values)
        if rng.random() < 0.7:
            made = _laid(maker, {"anyOf": [items]}, made, [(path[1:], rng.choice(choices))])
    return made
