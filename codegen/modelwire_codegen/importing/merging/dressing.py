"""Write a new model as its neighbours are written: with their groups and objects, and in the words that they have for a name.

All of it follows from facts: a group or an object is taken where it says nothing that upstream does not say as well, and a
description where most of those who use a name use it with these words.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.importing.facts import Fact, Json, facts_of
from modelwire_codegen.importing.merging.order import placed
from modelwire_codegen.importing.merging.params import ParameterSets, joined
from modelwire_codegen.importing.tree import Tree

_WORDS = ("unit", "description")
_SHARE = 0.5


@dataclass(slots=True)
class Wardrobe:
    """What the models of a tree have in common."""

    tree: Tree
    sets: ParameterSets
    objects: dict[frozenset[Fact], str] = field(init=False)
    words: dict[tuple[str, str], dict[str, str]] = field(init=False)
    groups: dict[str, frozenset[Fact]] = field(init=False)

    def __post_init__(self) -> None:
        known = self.sets.values.objects
        self.objects = {
            facts_of(known[ref], known): ref
            for ref in sorted(known, reverse=True)
            if "type" in known[ref]
        }
        self.words = _words(self.tree)
        used = {ref for params in self.tree.schemas() for ref in params.get("extends", ())}
        self.groups = {
            ref: facts_of(joined(self.sets.groups[ref], self.sets.groups), known)
            for ref in sorted(used)
        }

    def dressed(self, params: Json) -> Json:
        """Give parameters that say the same, as a person would write them here."""
        want = {
            **params,
            "properties": {
                name: self._with_objects(value)
                for name, value in params.get("properties", {}).items()
            },
        }
        extends = self._fitting(want)
        if extends:
            want = self.sets.merged({"extends": extends}, want)
        told: Json = self._told(want)
        return told if self.sets.agree(told, params) else params

    def _with_objects(self, schema: Json) -> Json:
        """Refer to a shared object wherever one says what is written out."""
        if schema.get("type") == "object" and "properties" in schema:
            bare = {key: value for key, value in schema.items() if key != "default"}
            ref = self.objects.get(facts_of(bare, self.sets.values.drafted))
            if ref:
                return {
                    "$ref": ref,
                    **{key: schema[key] for key in ("default", "description") if key in schema},
                }
        result: Json = dict(schema)
        for key, value in schema.items():
            if key == "properties":
                result[key] = {name: self._with_objects(inner) for name, inner in value.items()}
            elif key == "items":
                result[key] = self._with_objects(value)
            elif key in ("anyOf", "oneOf"):
                result[key] = [self._with_objects(inner) for inner in value]
        return result

    def _fitting(self, want: Json) -> list[str]:
        """Choose groups that say nothing else, the large ones first, each parameter out of one group."""
        objects = {**self.sets.values.drafted, **self.sets.values.objects}
        facts = facts_of(want, objects) | facts_of(_open(want), objects)
        taken: dict[str, str] = {}
        sizes = {ref: joined(self.sets.groups[ref], self.sets.groups) for ref in self.groups}
        for ref in sorted(sizes, key=lambda ref: (-len(sizes[ref].get("properties", {})), ref)):
            names = set(sizes[ref].get("properties", {}))
            if names and not names & set(taken) and self.groups[ref] <= facts:
                taken |= dict.fromkeys(names, ref)
        return list(dict.fromkeys(taken[name] for name in want["properties"] if name in taken))

    def _told(self, schema: Any, name: str = "") -> Any:
        """Describe what has no description in the words that most have for its name."""
        if not isinstance(schema, Mapping):
            return schema
        result = dict(schema)
        if name and "description" not in schema:
            result = placed(schema, {**self.words.get((name, _form(schema)), {}), **schema})
        if "properties" in schema:
            fields = schema["properties"].items()
            result["properties"] = {inner: self._told(value, inner) for inner, value in fields}
        if "items" in schema:
            result["items"] = self._told(schema["items"])
        return result


def _open(schema: Json) -> Json:
    """Give the schema without its closed lists, which a group may leave to its users."""
    fields = {
        name: {key: inner for key, inner in value.items() if key not in ("enum", "const")}
        for name, value in schema["properties"].items()
    }
    return {**schema, "properties": fields}


def _form(schema: Mapping[str, Any]) -> str:
    return "$ref" if "$ref" in schema else str(schema.get("type", ""))


def _words(tree: Tree) -> dict[tuple[str, str], dict[str, str]]:
    found: dict[tuple[str, str], Counter[tuple[tuple[str, str], ...]]] = {}
    for params in tree.schemas():
        for name, schema in _fields(params):
            if "description" in schema:
                words = tuple((key, str(schema[key])) for key in _WORDS if key in schema)
                found.setdefault((name, _form(schema)), Counter())[words] += 1
    told: dict[tuple[str, str], dict[str, str]] = {}
    for key, counts in found.items():
        words, most = max(counts.items(), key=lambda each: (each[1], each[0]))
        if most > 1 and most >= _SHARE * counts.total():
            told[key] = dict(words)
    return told


def _fields(schema: Any) -> Iterator[tuple[str, Json]]:
    if isinstance(schema, Mapping):
        for key, value in schema.items():
            if key == "properties" and isinstance(value, Mapping):
                yield from ((name, inner) for name, inner in value.items() if isinstance(inner, Mapping))  # type: ignore[misc]
            if key not in ("default", "const", "enum"):
                yield from _fields(value)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _fields(inner)
