"""Small random changes of parameter sets, such as a vendor's news bring."""

import copy
import random
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

Json = dict[str, Any]
_BOUNDS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "minItems", "maxItems"),
)
_NEW: dict[str, tuple[str, int]] = {
    "integer": ("maximum", 40),
    "number": ("minimum", 0),
    "string": ("maxLength", 12),
    "array": ("maxItems", 1),
}


def mutated(schema: Json, pick: random.Random) -> tuple[Json, str]:
    """Give a copy that differs in one thing, and what was done; in nothing when nothing fits."""
    made: Json = copy.deepcopy(schema)
    rules = [*_of_rules(made)]
    if rules and pick.random() < 0.5:
        options = rules
        told, do = pick.choice(options)
        do()
        return made, told
    options = [*_of_set(made, pick)]
    for wire, held in made.get("properties", {}).items():
        options += [(f"{wire}: {told}", do) for told, do in _of_value(held, pick)]
    if not options:
        return made, ""
    told, do = pick.choice(options)
    do()
    return made, told


Option = tuple[str, Callable[[], Any]]


def _of_set(data: Json, pick: random.Random) -> Iterator[Option]:
    properties: Json = data.get("properties", {})
    names = [*properties]
    if len(names) < 2:
        return
    one, other = pick.sample(names, 2)
    required = data.setdefault("required", [])
    yield f"without {one}", lambda: _forget(data, one)
    yield "with a new one", lambda: properties.update(brandNew={"type": "integer"})
    yield f"toggle {one}", lambda: required.remove(one) if one in required else required.append(one)
    needed = data.get("dependentRequired", {})
    more = {**needed, one: [*needed.get(one, []), other]}
    yield f"{one} needs {other}", lambda: data.update(dependentRequired=more)
    rules = [*data.get("allOf", []), {"not": {"required": [one, other]}}]
    yield f"not {one} and {other}", lambda: data.update(allOf=rules)
    new = [*data.get("allOf", []), {"not": {"required": [one, "brandNew"]}}]
    yield "rule of a new one", lambda: _with_rule(data, new)
    for key in ("if", "dependentRequired", "anyOf", "oneOf", "not", "pixels", "aspect"):
        if key in data:
            yield f"without {key}", lambda key=key: data.pop(key)  # type: ignore[misc]
    for key in ("allOf", "anyOf", "oneOf"):
        if len(data.get(key, ())) > 1:
            yield f"less in {key}", lambda key=key: data[key].pop()  # type: ignore[misc]
    for key in ("if", "then", "else"):
        if len(data.get(key, {}).get("required", ())) > 1:
            yield f"less in {key}", lambda key=key: data[key]["required"].pop()  # type: ignore[misc]


def _with_rule(data: Json, rules: list[Any]) -> None:
    data["properties"]["brandNew"] = {"type": "integer"}
    data["allOf"] = rules


def _forget(data: Json, name: str) -> None:
    del data["properties"][name]
    data["required"] = [one for one in data["required"] if one != name]


def _of_rules(data: Any, *, inside: bool = False) -> Iterator[Option]:
    """Give what may be done within rules: a bound moved, a value, a name, a choice more or less."""
    if isinstance(data, list):
        for part in data:
            yield from _of_rules(part, inside=inside)
    if not isinstance(data, dict):
        return
    for key, held in data.items():
        if inside and key in _BOUNDS and key != "multipleOf":
            for step in (1, -1)[: 1 + (held > 1)]:
                yield f"rule: {key} {step}", partial(data.update, {key: held + step})
        elif inside and key == "const" and isinstance(held, int | str):
            other = f"{held}x" if isinstance(held, str) else held + 1
            yield "rule: const", partial(data.update, const=other)
        elif isinstance(held, list) and (inside or key in _RULES) and len(held) > 1:
            yield f"rule: less in {key}", partial(held.pop)
        if inside and key in _CHOICES and isinstance(held, list):
            yield f"rule: first of {key} again", partial(held.insert, 0, copy.deepcopy(held[-1]))
        if key in _RULES or inside:
            yield from _of_rules(held, inside=True)


_CHOICES = {"anyOf", "oneOf", "allOf", "enum", "required"}
_RULES = {"allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"}


def _of_value(data: Json, pick: random.Random) -> Iterator[Option]:
    """Give what may be done to one value; to a file or a reference nothing."""
    if "$ref" in data or "media" in data:
        return
    kind = data.get("type")
    for key in _BOUNDS:
        if key in data:
            step = pick.choice((-1, 1))
            yield f"{key} moved", lambda key=key, step=step: data.update({key: max(data[key] + step, 1)})  # type: ignore[misc]
            yield f"without {key}", lambda key=key: data.pop(key)  # type: ignore[misc]
    if "enum" in data:
        values: list[Any] = data["enum"]
        if len(values) > 1:
            yield "a value less", lambda: values.remove(pick.choice(values))
        yield "a value more", lambda: values.append(
            "brandNew" if isinstance(values[0], str) else 7919
        )
    elif kind == "string":
        yield "closed", lambda: data.update(enum=["a", "b"])
        yield "with null", lambda: data.update(type=["string", "null"])
    if isinstance(kind, str) and kind in _NEW and "enum" not in data:
        limit, value = _NEW[kind]
        yield f"{limit} given", lambda: data.update({limit: value})
    if kind in ("integer", "number"):
        yield "fractions", lambda: data.update(type="number" if kind == "integer" else "integer")
    if isinstance(kind, list) and "null" in kind and "enum" not in data:
        rest = [one for one in kind if one != "null"]
        yield "without null", lambda: data.update(type=rest[0] if len(rest) == 1 else rest)
    for key in ("anyOf", "oneOf"):
        if len(data.get(key, ())) > 1 and "properties" not in data:
            yield f"less in {key}", lambda key=key: data[key].pop()  # type: ignore[misc]
    if "applies_when" in data:
        yield "applies always", lambda: data.pop("applies_when")
    if isinstance(data.get("items"), dict):
        yield from ((f"items {told}", do) for told, do in _of_value(data["items"], pick))
    for name, held in data.get("properties", {}).items():
        yield from ((f"{name} {told}", do) for told, do in _of_value(held, pick))
