"""Make one schema say what another says, with no more changes than that takes.

Only the keywords that upstream owns are touched. Where two spellings say the same, the old one stays, and with it everything
that was written by hand around it.
"""

import copy
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.importing.facts import LENT_WORDS, Json, Objects, differences, facts_of, text
from modelwire_codegen.importing.merging.order import placed

_PLAIN = (
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "contentEncoding",
    "minItems",
    "maxItems",
    "uniqueItems",
)
_SHAPE = ("type", "enum", "const", "known_values")
_CHOICES = ("anyOf", "oneOf")
_RULES = ("not", "dependentRequired", "dependentSchemas", "contains")


@dataclass(slots=True)
class Values:
    """Merges schemas; the objects of the tree that only one place uses are changed where they stand."""

    objects: dict[str, Json]
    drafted: Objects
    uses: Counter[str] = field(default_factory=Counter[str])
    prefix: str = ""
    """Begins the class names that a model needs for itself."""
    written_out: set[str] = field(default_factory=set[str])
    """The shared objects that were written out where they had been referred to."""

    def agree(self, old: Any, want: Any) -> bool:
        """Tell whether both say the same."""
        return not any(differences(old, self.objects, want, self.drafted))

    def merged(self, old: Json, want: Json, *, own: bool = False) -> Json:
        """Give `old` so that it says what `want` says; `own` when no other place of the tree shares what it refers to."""
        if self.agree(old, want):
            return old
        if "$ref" in old:
            return self._through(old, want, own=own)
        if "$ref" in want:
            want = {
                **self.drafted[want["$ref"]],
                **{key: want[key] for key in want if key != "$ref"},
            }
        result = dict(old)
        self._shape(result, want, own=own)
        for key in _PLAIN:
            _follow(result, want, key)
        for key in LENT_WORDS & set(want):
            kept = {
                name: value for name, value in result.get(key, {}).items() if name not in want[key]
            }
            result[key] = {**kept, **want[key]}
        self._inner(result, want, own=own)
        self._required(result, want)
        self._rules(result, want)
        return placed(old, result)

    def _through(self, old: Json, want: Json, *, own: bool) -> Json:
        """Follow a reference: change the object where nobody else uses it, or write it out here."""
        ref = old["$ref"]
        beside = {key: value for key, value in old.items() if key != "$ref"}
        if want.get("$ref") == ref:  # the object itself is merged by its name
            return {
                "$ref": ref,
                **self.merged(beside, {key: want[key] for key in want if key != "$ref"}, own=own),
            }
        if (
            own and self.uses[ref] == 1 and not ref.startswith("common/")
        ):  # which other vendors share
            target = self.objects[ref]
            changed = self.merged(
                target, {key: want[key] for key in want if key != "default"}, own=True
            )
            target.clear()
            target.update(changed)
            _follow(beside, want, "default")
            return {"$ref": ref, **beside}
        self.written_out.add(ref)
        written_out = {**copy.deepcopy(self.objects[ref]), **beside}
        title = want.get("title", f"{self.prefix}{ref.split('/')[1]}")
        written_out = {"type": "object", "title": title, **written_out}
        return self.merged(written_out, want)

    def _shape(self, result: Json, want: Json, *, own: bool) -> None:
        keys = (*_SHAPE, *_CHOICES)
        if self.agree(
            {key: result[key] for key in keys if key in result},
            {key: want[key] for key in keys if key in want},
        ):
            return
        self._choices(result, want)
        if (
            "title" in result and "enum" in result and not own
        ):  # the name of the list that the others keep
            result["title"] = f"{self.prefix}{result['title'].removeprefix(self.prefix)}"
        for key in _SHAPE:
            if key == "type" and "type" not in want and "enum" in want and "enum" in result:
                continue
            if key in ("enum", "known_values") and key in result and key in want:
                result[key] = _list_like(result[key], want[key])
            else:
                _follow(result, want, key)
        if "value_notes" in result:
            known = {_note_key(value) for value in want.get("enum", ())}
            notes = {value: note for value, note in result["value_notes"].items() if value in known}
            result["value_notes"] = notes
            if not notes:
                del result["value_notes"]

    def _choices(self, result: Json, want: Json) -> None:
        old = [branch for key in _CHOICES for branch in result.get(key, ())]
        for key in _CHOICES:
            if key in want:
                result[key] = [
                    self._branch(old, branch, index) for index, branch in enumerate(want[key])
                ]
            else:
                result.pop(key, None)

    def _branch(self, old: list[Json], want: Json, index: int) -> Json:
        for branch in old:
            if self.agree(branch, want):
                return branch
        if index < len(old) and _kind(old[index]) == _kind(want) and "properties" in want:
            return self.merged(old[index], want)
        return want

    def _inner(self, result: Json, want: Json, *, own: bool) -> None:
        if "properties" in want or "properties" in result:
            result["properties"] = self.properties(
                result.get("properties", {}), want.get("properties", {}), own=own
            )
            if not result["properties"]:
                del result["properties"]
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), Mapping) and isinstance(want.get(key), Mapping):
                result[key] = self.merged(result[key], want[key], own=own)
            elif key != "additionalProperties" or result.get(key, True) != want.get(key, True):
                _follow(result, want, key)

    def properties(self, old: Mapping[str, Json], want: Mapping[str, Json], *, own: bool) -> Json:
        """Merge fields by name: the old ones in their order, then the new ones."""
        kept = {
            name: self.merged(value, want[name], own=own)
            for name, value in old.items()
            if name in want
        }
        return {**kept, **{name: value for name, value in want.items() if name not in kept}}

    def _required(self, result: Json, want: Json) -> None:
        names = _list_like(result.get("required", []), want.get("required", []))
        if names:
            result["required"] = names
        else:
            result.pop("required", None)

    def _rules(self, result: Json, want: Json) -> None:
        """Take away the rules that upstream no longer has, then add those that nothing says yet."""
        wanted = facts_of(want, self.drafted)
        for key, rule in list(rules_of(result)):
            if not facts_of(rule, self.objects, declares=False) <= wanted:
                _drop_rule(result, key, rule)
        for key, rule in rules_of(want):
            if not facts_of(rule, self.drafted, declares=False) <= facts_of(result, self.objects):
                if key == "allOf" or key in result:
                    result["allOf"] = [*result.get("allOf", ()), rule]
                else:
                    result.update(rule)


def rules_of(schema: Json) -> Iterator[tuple[str, Json]]:
    """Give each rule of a schema on its own, with the keyword that it hangs on."""
    for key in _RULES:
        if key in schema:
            yield key, {key: schema[key]}
    if "if" in schema:
        yield "if", {key: schema[key] for key in ("if", "then", "else") if key in schema}
    for rule in schema.get("allOf", ()):
        yield "allOf", rule


def _drop_rule(schema: Json, key: str, rule: Json) -> None:
    if key == "allOf":
        schema["allOf"] = [other for other in schema["allOf"] if other is not rule]
        if not schema["allOf"]:
            del schema["allOf"]
    else:
        for name in rule:
            del schema[name]


def _follow(result: Json, want: Json, key: str) -> None:
    """Make one keyword be as in `want`, unless it says the same already."""
    if key not in want:
        result.pop(key, None)
    elif key not in result or text(result[key]) != text(want[key]):
        result[key] = want[key]


def _list_like(old: list[Any], want: list[Any]) -> list[Any]:
    """Give the values of `want`, those of `old` first and in their old order."""
    wanted, known = {text(value) for value in want}, {text(value) for value in old}
    return [value for value in old if text(value) in wanted] + [
        value for value in want if text(value) not in known
    ]


def _note_key(value: Any) -> str:
    return value if isinstance(value, str) else text(value)


def _kind(branch: Any) -> str:
    return text(branch.get("type", "object")) if isinstance(branch, Mapping) else ""
