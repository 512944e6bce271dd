"""Instances of a schema: valid ones built from it, and values on both sides of every limit that it states.

Nothing here decides whether an instance is valid; that is the judge's business. All that is made is JSON, is finite, and follows
from one seed.
"""

import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tests.proof.judge import Judge
from tests.proof.limits import anything, around_numbers, lengths, neat, range_of
from tests.proof.telling import Telling, around_rules, gather, rows_of, rules_of
from tests.proof.texts import around_pattern, texts

Json = Mapping[str, Any]
LEAST = 200
_DEEPEST = 4
_RULES = {
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "dependentRequired",
    "dependentSchemas",
    "contains",
}
_OF_OBJECTS = 40
"""Edges of an object within an instance: as a subject of its own, it is tried at all of them."""
_OF_PARTS, _OF_FIELDS = 8, 6
"""Alternatives of a union, and fields of an object within one, that are tried for each place that holds it; the same holds."""
_STRANGERS: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 1.0, 0.5, -0.0, 2**53, 2**64 + 1, -(10**30), 1e300, 5e-324, "", " ", "1", "1.0",
    "true", "null", "text", "\n", "\U0001f3a8", [], [None], ["text"], [1], {}, {"text": 1}, {"": None}, [[]],
)  # fmt: skip


class Maker:
    """Makes values; `objects` are what references speak of.

    A `budget` bounds how many instances the parameters of a set share among them, and the rules as well; 0 is no bound.
    """

    def __init__(self, objects: Mapping[str, Json], rng: random.Random, budget: int = 0) -> None:
        self.objects = objects
        self.rng = rng
        self.budget = budget
        self._judges: dict[str, Judge] = {}

    def share(self, things: int, least: int, most: int) -> int:
        """Give how many instances each of several things gets."""
        return max(least, min(most, self.budget // max(things, 1))) if self.budget else most

    def follow(self, schema: Json) -> Json:
        """Give the schema with a reference replaced by what it names."""
        while "$ref" in schema:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            held = self.objects[schema["$ref"]]
            told = rest.get("properties", {})
            known = held.get("properties", {})
            fields = {name: {**known[name], **told.get(name, {})} for name in known}
            needed = [*held.get("required", ()), *rest.get("required", ())]
            schema = {**held, **rest, "properties": fields, "required": needed}
            schema = {key: value for key, value in schema.items() if value or key == "type"}
        return schema

    # Values that are meant to be valid

    def good(self, schema: Json, depth: int = 0) -> Any:
        """Make a value that most likely fits; of an object with rules, one of several tries."""
        made = self._good(schema, depth)
        whole = self.follow(schema)
        rules = _RULES if "properties" in whole else _RULES - {"anyOf", "oneOf"}
        if not rules & set(whole) or depth > _DEEPEST:
            return made
        judge = self._judge(schema)
        for _ in range(8):
            if judge.takes(made):
                break
            made = self._good(schema, depth)
        return made

    def _judge(self, schema: Json) -> Judge:
        text = json.dumps(schema, sort_keys=True)
        if text not in self._judges:
            self._judges[text] = Judge(schema, self.objects)
        return self._judges[text]

    def _good(self, schema: Json, depth: int) -> Any:
        schema = self.follow(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.rng.choice(schema["enum"])
        if "known_values" in schema and self.rng.random() < 0.5:
            return self.rng.choice(schema["known_values"])
        if parts := schema.get("anyOf") or schema.get("oneOf"):
            part = self.rng.choice(parts if depth <= _DEEPEST else self._flat(parts))
            needed = [*schema.get("required", ()), *part.get("required", ())]
            merged = {**_without(schema, "anyOf", "oneOf"), **part}
            if "properties" in schema:  # what follows speaks of its fields
                merged |= {"properties": schema["properties"], "required": needed}
                return self._good(merged, depth)
            return self.good(merged, depth)
        kind = schema.get("type", "string")
        kind = self.rng.choice(kind) if isinstance(kind, list) else kind
        return self._of_kind(kind, schema, depth)

    def _flat(self, parts: Sequence[Json]) -> Sequence[Json]:
        """Give the alternatives that hold no object of their own kind: those that end."""
        plain = [part for part in parts if "$ref" not in json.dumps(self.follow(part))]
        return plain or parts

    def _of_kind(self, kind: str, schema: Json, depth: int) -> Any:
        if kind == "string":
            return self.rng.choice(texts(schema, self.rng))
        if kind in ("integer", "number"):
            return self.rng.choice(self._numbers(schema, kind))
        if kind == "array":
            return self._list(schema, depth)
        if kind == "object":
            return self.object(schema, depth)
        return None if kind == "null" else self.rng.random() < 0.5

    def _numbers(self, schema: Json, kind: str) -> list[Any]:
        low, high = range_of(schema)
        step = schema.get("multipleOf")
        if step is not None:
            first = -(-low // step) if low else 0
            last = max(high // step, first)
            found: list[Any] = [
                neat(step * self.rng.randint(int(first), int(last))) for _ in range(4)
            ]
        else:
            found = [self.rng.randint(int(low), max(int(low), int(high))) for _ in range(3)]
            if kind == "number":
                found += [round(self.rng.uniform(low, high), self.rng.randint(1, 6)), low, high]
        return [*found, float(found[0])]

    def _list(self, schema: Json, depth: int, length: int | None = None) -> list[Any]:
        least = int(schema.get("minItems", 0))
        if length is None:
            most = min(int(schema.get("maxItems", least + 3)), least + 3)
            length = least if depth > _DEEPEST else self.rng.randint(least, max(least, most))
        items = schema.get("items", {"type": "string"})
        found = [self.good(items, depth + 1) for _ in range(length)]
        if "contains" in schema and found:
            wanted = self.good({**items, **schema["contains"]}, depth + 1)
            found[self.rng.randrange(len(found))] = wanted
        if schema.get("uniqueItems"):
            found = [item for index, item in enumerate(found) if item not in found[:index]]
        return found

    def object(
        self, schema: Json, depth: int = 0, names: Sequence[str] | None = None
    ) -> dict[str, Any]:
        """Make an object with the required properties and some others, or with exactly `names`."""
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        if names is None:
            chance = 0.0 if depth > _DEEPEST else self.rng.choice((0.0, 0.3, 0.6, 1.0))
            names = [name for name in properties if name in required or self.rng.random() < chance]
        made = {
            name: self.good(properties[name], depth + 1) for name in properties if name in names
        }
        for name in schema.get("required", ()) if names is None or depth else ():
            made.setdefault(name, "text")  # of which nothing is known
        extra = schema.get("additionalProperties")
        if depth and isinstance(extra, Mapping) and self.rng.random() < 0.6:
            made["free_1"] = self.good(extra, depth + 1)
        return made

    # Values at the limits

    def edges(self, schema: Json, depth: int = 0) -> Iterator[Any]:
        """Give values on both sides of each limit, and of wrong types."""
        schema = self.follow(schema)
        yield from _STRANGERS if depth < 2 else _STRANGERS[:: depth + 1]
        yield from self._of_values(schema)
        yield from around_numbers(schema)
        kinds = schema.get("type", ())
        if "integer" in kinds:
            yield 1.5
        if "string" in kinds or "size_separator" in schema:
            yield from texts(schema, self.rng)
            yield from around_pattern(schema, self.rng)
            yield from lengths(schema)
        if "array" in kinds and depth < _DEEPEST:
            yield from self._lists(schema, depth)
        if ("object" in kinds or "properties" in schema) and depth < _DEEPEST:
            yield from self.some(self._objects(schema, depth), _OF_OBJECTS)
        yield from self._branches(schema, depth)
        yield from (self.good(schema, depth) for _ in range(6))

    def some(self, values: Iterable[Any], most: int) -> list[Any]:
        """Choose some of many values."""
        found = list(values)
        return found if len(found) <= most else self.rng.sample(found, most)

    def _branches(self, schema: Json, depth: int) -> Iterator[Any]:
        """Give the edges of each alternative, and objects that are two of them at once."""
        parts = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        if self.budget and "properties" not in schema:
            parts = self.some(parts, _OF_PARTS)
        around = _without(schema, "anyOf", "oneOf")
        merged: dict[str, Any] = {}
        held: dict[str, Json] = {}
        for part in parts:
            yield from self.edges({**around, **part}, depth + 1)
            properties = self.follow(part).get("properties", {})
            merged |= self.object(self.follow(part), depth + 1, list(properties))
            held |= properties
        for name in held if len(parts) > 1 else ():  # objects that are several alternatives at once
            for edge in self.some(self.edges(held[name], depth + 2), _OF_OBJECTS):
                yield {**merged, name: edge}

    def _of_values(self, schema: Json) -> Iterator[Any]:
        listed = [*schema.get("enum", ()), *schema.get("known_values", ()), *_const_of(schema)]
        for value in listed:
            yield value
            if isinstance(value, str):
                yield from (value.upper(), f"{value} ", f"{value}\n", [value])
            elif isinstance(value, int | float):
                yield from (float(value), str(value), value + 1, [value], bool(value))

    def _lists(self, schema: Json, depth: int) -> Iterator[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", 3)
        for length in sorted({0, 1, 2, least - 1, least, least + 1, most - 1, most, most + 1}):
            if 0 <= length <= 50:
                yield self._list(_without(schema, "uniqueItems"), depth, length)
        items = schema.get("items", {})
        for edge in self.edges(items, depth + 1):
            made = self._list(schema, depth, max(least, 3 if "contains" in schema else 1))
            made[self.rng.randrange(len(made)) if made else 0 :][:1] = [edge]
            yield [*made[:-1], edge]
        if one := self._list(schema, depth, 1):
            same = float(one[0]) if type(one[0]) is int else one[0]
            yield from (
                [*one, same],
                [*one, *one, same],
                [0, False],
                [1, True, 1.5],
                [[1], [1.0]],
                [{}, {}],
            )

    def _objects(self, schema: Json, depth: int) -> Iterator[Any]:
        properties = schema.get("properties", {})
        whole = self.object(schema, depth + 1, list(properties))
        least = self.object(schema, depth + 1, list(schema.get("required", ())))
        yield from (whole, least)
        for name in properties:
            yield _without(whole, name)
            yield _without({**least, **whole}, name)
        tried = list(properties.items())
        for name, held in self.some(tried, _OF_FIELDS) if self.budget and depth > 1 else tried:
            for edge in self.edges(held, depth + 1):
                yield {**(whole if self.rng.random() < 0.5 else least), name: edge}
        extra = schema.get("additionalProperties")
        if isinstance(extra, Mapping):
            for edge in self.edges(extra, depth + 1):
                yield {**least, "free_2": edge}
        for value in _STRANGERS[::3]:
            yield {**least, "unknown_name": value}


def instances(
    maker: Maker, schema: Json, judge: Judge, *, nested: bool = False
) -> Iterator[dict[str, Any]]:
    """Give instances, at least `LEAST` of them; unknown names only of a nested object, where the spec speaks of them."""
    rng = maker.rng
    properties = schema.get("properties", {})
    bases = _bases(maker, schema, judge)
    yield from bases
    yield {}
    for base in bases[:2]:
        for name in properties:
            yield _without(base, name)
    pool = {name: _told(maker, held, len(properties)) for name, held in properties.items()}
    for name, edges in pool.items():
        holders = [base for base in bases if name in base] or bases
        for edge in edges:
            around = (bases[0], holders[0], rng.choice(holders))
            for base in (rng.choice(around),) if maker.budget else around:
                yield {**base, name: edge}
    yield from around_rules(maker, schema, bases)
    for value in _STRANGERS if nested else ():
        yield {**bases[0], "unknown_name": value}
    rest = schema.get("additionalProperties")
    for edge in _told(maker, rest, len(properties)) if isinstance(rest, Mapping) else ():
        yield {**rng.choice(bases), "unknown_name": edge}
    for _ in range(LEAST if pool else 0):  # several parameters at once
        names = rng.sample(list(pool), min(len(pool), rng.randint(1, 3)))
        yield {**rng.choice(bases), **{name: rng.choice(pool[name]) for name in names}}


def _told(maker: Maker, held: Json, among: int) -> list[Any]:
    """Give the edges of a property, as many as it has a share in; values that concern no limit give way first."""
    edges = list(maker.edges(held))
    share = maker.share(among, 16, len(edges))
    telling = [edge for edge in edges if not any(edge is value for value in _STRANGERS)]
    others = [edge for edge in edges if any(edge is value for value in _STRANGERS)]
    chosen = maker.some(telling, max(share - 6, 0))
    return [*chosen, *maker.some(others, share - len(chosen))]


def more(maker: Maker, schema: Json, judge: Judge) -> Iterator[dict[str, Any]]:
    """Go on with values of all kinds, for schemas so small that they run out of limits."""
    rng = maker.rng
    bases = _bases(maker, schema, judge)
    names = list(schema.get("properties", {}))
    for _ in range(20 * LEAST if names else 0):
        yield {**rng.choice(bases), rng.choice(names): anything(rng)}


def _bases(maker: Maker, schema: Json, judge: Judge) -> list[dict[str, Any]]:
    """Make instances that the judge takes: the least, the fullest that could be found, and one with each property."""
    properties, required = schema.get("properties", {}), schema.get("required", ())
    plain, tables = _plain(schema), [rows for rule in rules_of(schema) for rows in rows_of(rule)]
    found: list[dict[str, Any]] = []

    def search(names: list[str] | None, tries: int, most: int) -> None:
        for _ in range(tries):
            made = maker.object(schema, 0, names)
            for name in plain:
                if name in made and maker.rng.random() < 0.4:
                    made[name] = maker.rng.choice(plain[name])
            for rows in tables if maker.rng.random() < 0.7 else ():
                row = maker.rng.choice(rows)
                made |= {name: row[name] for name in row if name in made}
            if judge.takes(made) and made not in found:
                found.append(made)
                most -= 1
            if not most:
                return

    search(list(required), 40, 3)
    search(list(properties), 200, 4)
    search(None, 200, 12)
    for name in properties:
        if not any(name in base for base in found):
            search(_with(name, properties, schema), 200, 2)
    for name in properties:
        if not any(name in base for base in found):
            for _ in range(400):
                others = maker.rng.sample(list(properties), maker.rng.randint(1, len(properties)))
                search(_with(name, others, schema), 1, 1)
    if not found:
        raise AssertionError(f"no valid instance of {list(properties)} was found")
    return sorted(found, key=len)


def _plain(schema: Json) -> dict[str, list[Any]]:
    """Give the telling values of each parameter that rules speak of, lists and objects left out."""
    telling: Telling = {}
    for rule in rules_of(schema):
        gather(rule, telling)
    found = {
        path[0]: [value for value in values if isinstance(value, str | int | float)]
        for path, values in telling.items()
        if len(path) == 1
    }
    return {name: values for name, values in found.items() if values}


def _with(name: str, others: Iterable[str], schema: Json) -> list[str]:
    """Name a property with what it says that it needs, the required ones and some others."""
    when = schema["properties"][name].get("applies_when", ())
    needed = [when] if isinstance(when, str) else list(when)
    needed += schema.get("dependentRequired", {}).get(name, [])
    return [*dict.fromkeys((name, *needed, *schema.get("required", ()), *others))]


def _without(data: Json, *names: str) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key not in names}


def _const_of(schema: Json) -> list[Any]:
    return [schema["const"]] if "const" in schema else []
