"""What a schema says, as a set of single facts, so that two schemas can be compared whatever their spelling.

All keywords of a schema hold at once, and so do those of the fields and elements inside it. A schema is therefore the set of its
facts: a path, a keyword and a value. `allOf` dissolves; a list of required names is a fact a name; a constant is a list of one.
What decides nothing about a value, such as a description, is no fact.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from modelwire_codegen.importing.schema.patterns import fault_of
from modelwire_codegen.importing.schema.pruning import Known, prune

Json = dict[str, Any]
Fact = tuple[str, str, str]
Objects = Mapping[str, Json]

# Written by hand in specs, and unknown to what vendors publish.
OWN_WORDS = frozenset(
    name
    for line in (
        ("title", "description", "name", "unit", "media", "note", "evidence", "likely"),
        ("value_notes", "inline_tags", "deprecated", "open", "size_separator", "applies_when"),
        ("ignored_when", "model_limit"),
    )
    for name in line
)
# Published by some vendors in words of theirs; where upstream is silent, ours stay.
LENT_WORDS = frozenset(("file_limits", "pixels", "aspect"))
_RULES = ("not", "if", "then", "else", "dependentRequired", "dependentSchemas", "allOf")
# Keywords that speak of objects alone.
_OF_OBJECTS = ("dependentRequired", "dependentSchemas", "required", "properties")
_LIMITS: Mapping[str, Callable[[Any, Any], bool]] = {
    "minLength": lambda value, limit: not isinstance(value, str) or len(value) >= limit,
    "maxLength": lambda value, limit: not isinstance(value, str) or len(value) <= limit,
    "pattern": lambda value, limit: not isinstance(value, str) or _is_match(limit, value),
    "minimum": lambda value, limit: not _is_number(value) or value >= limit,
    "maximum": lambda value, limit: not _is_number(value) or value <= limit,
}


def text(value: Any) -> str:
    """Give a value as text that is equal for equal values; 1.0 is 1."""
    return json.dumps(_plain(value), sort_keys=True)


def differences(
    old: Any, old_objects: Objects, new: Any, new_objects: Objects
) -> tuple[frozenset[Fact], frozenset[Fact]]:
    """Give what `new` says and `old` does not, and the other way round."""
    before, after = facts_of(old, old_objects), facts_of(new, new_objects)
    gone = frozenset(fact for fact in before - after if fact[1].split(".")[0] not in LENT_WORDS)
    return after - before, gone


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def facts_of(schema: Any, objects: Objects, *, declares: bool = True) -> frozenset[Fact]:
    """Give the facts of a schema; `declares` is off for rules, whose properties need not exist."""
    return frozenset(_Reader(objects).facts(schema, "", declares=declares))


@dataclass(slots=True)
class _Closed:
    """What is known of an object of the specs, in the form in which rules are worked out."""

    objects: Objects
    schema: Any
    missing: list[str] = field(default_factory=list[str])

    @property
    def is_object(self) -> bool:
        """True when nothing but an object can be there."""
        return self._whole().get("type") == "object"

    def lacks(self, name: str) -> bool:
        """Tell whether the object is closed and has no such field."""
        whole = self._whole()
        is_missing = whole.get("additionalProperties") is False and name not in whole.get(
            "properties", {}
        )
        self.missing.extend([name] if is_missing else ())
        return is_missing

    def field(self, name: str) -> "_Closed":
        """Go into a field."""
        return _Closed(self.objects, self._whole().get("properties", {}).get(name), self.missing)

    def element(self) -> "_Closed":
        """Go into the elements of a list."""
        return _Closed(self.objects, self._whole().get("items"), self.missing)

    def _whole(self) -> Mapping[str, Any]:
        found = self.schema if isinstance(self.schema, Mapping) else {}
        return self.objects.get(found["$ref"], {}) if "$ref" in found else found


class _Reader:
    def __init__(self, objects: Objects) -> None:
        self.objects = objects
        self.trail: list[str] = []

    def facts(self, schema: Any, path: str, *, declares: bool) -> Iterator[Fact]:
        if not isinstance(schema, Mapping):
            yield (path, "is", text(schema))
            return
        schema = self._settled(schema)
        yield from self._shape(schema, path)
        for key, value in schema.items():
            if key == "properties":
                for name, inner in value.items():
                    if declares:
                        yield (path, "property", name)
                    yield from self.facts(inner, f"{path}.{name}", declares=declares)
            elif key == "items":
                yield from self.facts(value, f"{path}[]", declares=declares)
            elif key == "allOf":
                for inner in value:
                    yield from self.facts(inner, path, declares=False)
            elif key == "$ref":
                yield from self._referred(str(value), path, declares=declares)
            elif key not in OWN_WORDS and key not in ("type", "enum", "const", "then", "else"):
                yield from self._keyword(schema, key, path)

    def _settled(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Give a schema in which nothing stands beside alternatives or values that they decide by themselves."""
        schema = self._without_what_cannot_be(schema)
        if values := _values(schema):
            return {
                key: value
                for key, value in schema.items()
                if key not in _LIMITS or not _holds(key, value, values)
            }
        beside = {key: schema[key] for key in _OF_OBJECTS if key in schema}
        for choice in ("anyOf", "oneOf"):
            takes = [
                index
                for index, branch in enumerate(schema.get(choice, ()))
                if "object" in self._branch_types(branch)
            ]
            if beside and len(takes) == 1 and not set(beside) & set(schema[choice][takes[0]]):
                branches = [
                    {**branch, **beside} if index == takes[0] else branch
                    for index, branch in enumerate(schema[choice])
                ]
                return {
                    choice: branches,
                    **{
                        key: value
                        for key, value in schema.items()
                        if key != choice and key not in beside
                    },
                }
        return schema

    def _without_what_cannot_be(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Work out the rules of a closed object as far as they speak of fields that it does not have."""
        rules = {key: schema[key] for key in _RULES if key in schema}
        if not rules or schema.get("additionalProperties") is not False or "$ref" in schema:
            return schema
        closed = _Closed(self.objects, schema)
        left = prune(rules, cast("Known", closed))
        if not closed.missing or left is False:
            return schema
        rest = {key: value for key, value in schema.items() if key not in rules}
        return rest if left is True else {**rest, "allOf": [left]}

    def _referred(self, ref: str, path: str, *, declares: bool) -> Iterator[Fact]:
        if ref in self.trail or ref not in self.objects:
            above = len(self.trail) - self.trail.index(ref) if ref in self.trail else ref
            yield (path, "recursion", str(above))
            return
        self.trail.append(ref)
        yield from list(self.facts(self.objects[ref], path, declares=declares))
        self.trail.pop()

    def _shape(self, schema: Mapping[str, Any], path: str) -> Iterator[Fact]:
        """Give what `type`, `enum` and `const` say together."""
        types = _types(schema.get("type"))
        values = _values(schema)
        if values is not None:
            fitting = sorted(
                {text(value) for value in values if not types or _is_one(value, types)}
            )
            yield (path, "enum", json.dumps(fitting))
        elif types and not self._is_said_by_branches(schema, types):
            yield (path, "type", json.dumps(sorted(types)))

    def _is_said_by_branches(self, schema: Mapping[str, Any], types: set[str]) -> bool:
        branches = schema.get("anyOf") or schema.get("oneOf") or ()
        known = [self._branch_types(branch) for branch in branches]
        return bool(known) and all(found and found <= types for found in known)

    def _keyword(self, schema: Mapping[str, Any], key: str, path: str) -> Iterator[Fact]:
        value = schema[key]
        if key == "required":
            yield from ((path, key, name) for name in value)
        elif key == "dependentRequired":
            for name, others in value.items():
                yield from ((path, key, f"{name}: {other}") for other in others)
        elif key == "dependentSchemas":
            yield from (
                (path, key, f"{name}: {self._whole(inner)}") for name, inner in value.items()
            )
        elif key == "if":
            parts = {
                part: self._whole(schema[part]) for part in ("if", "then", "else") if part in schema
            }
            yield (path, key, json.dumps(parts))
        elif key in ("anyOf", "oneOf"):
            yield from self._choice(key, value, path)
        elif key in LENT_WORDS:
            yield from ((path, f"{key}.{part}", text(inner)) for part, inner in value.items())
        elif key in ("not", "contains"):
            yield (path, key, self._whole(value))
        elif key == "additionalProperties" and isinstance(value, Mapping):
            yield (path, key, self._whole(value, declares=True))
        elif not (key == "additionalProperties" and value is True):
            yield (path, key, text(value))

    def _choice(self, key: str, branches: Iterable[Any], path: str) -> Iterator[Fact]:
        branches = list(branches)
        types = [self._branch_types(branch) for branch in branches]
        if all(types) and sum(map(len, types)) == len(set[str]().union(*types)):
            key = "anyOf"  # no value fits two branches, so that one of them is exactly one
        declares = any(map(_is_value, branches))
        whole = [branch for branch in branches if _is_bare(branch)]
        values = [
            branch
            for branch in branches
            if set(branch) - OWN_WORDS <= {"type", "enum", "const"} and _values(branch)
        ]
        if key == "anyOf" and branches and len(whole) == len(branches):
            yield (path, "type", json.dumps(sorted(set[str]().union(*types))))
        elif key == "anyOf" and branches and len(values) == len(branches):
            yield (
                path,
                "enum",
                json.dumps(
                    sorted({text(value) for branch in branches for value in _values(branch) or ()})
                ),
            )
        else:
            yield (
                path,
                key,
                json.dumps(sorted(self._whole(branch, declares=declares) for branch in branches)),
            )

    def _branch_types(self, branch: Any) -> set[str]:
        if not isinstance(branch, Mapping):
            return set()
        if branch.get("$ref") in self.objects:
            return self._branch_types(self.objects[branch["$ref"]])
        if (values := _values(branch)) is not None:
            return {_type_of(value) for value in values}
        found = _types(branch.get("type"))
        return found | ({"integer"} if "number" in found else set())

    def _whole(self, schema: Any, *, declares: bool = False) -> str:
        return json.dumps(sorted(self.facts(schema, "", declares=declares)))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_match(pattern: str, value: str) -> bool:
    """Tell whether a value surely fits a pattern; one that might run away is not tried."""
    return not fault_of(pattern) and re.search(pattern, value) is not None


def _types(stated: Any) -> set[str]:
    found = {stated} if isinstance(stated, str) else set[str](stated or ())
    return found - {"integer"} if "number" in found else found


def _values(schema: Mapping[str, Any]) -> list[Any] | None:
    found: list[Any] | None = [schema["const"]] if "const" in schema else schema.get("enum")
    return found


def _holds(key: str, limit: Any, values: list[Any]) -> bool:
    """Tell whether a limit says nothing about values that are listed anyway."""
    return all(_LIMITS[key](value, limit) for value in values)


def _is_bare(branch: Any) -> bool:
    return isinstance(branch, Mapping) and "type" in branch and set(branch) - {"type"} <= OWN_WORDS


def _is_value(branch: Any) -> bool:
    """Tell a shape of a value from a condition on fields that are declared beside it."""
    return isinstance(branch, Mapping) and bool({"type", "enum", "const", "$ref"} & set(branch))


def _type_of(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    if isinstance(value, int | float):
        return "integer" if float(value).is_integer() else "number"
    return "string" if isinstance(value, str) else "array" if isinstance(value, list) else "object"


def _is_one(value: Any, types: set[str]) -> bool:
    found = _type_of(value)
    return found in types or (found == "integer" and "number" in types)
