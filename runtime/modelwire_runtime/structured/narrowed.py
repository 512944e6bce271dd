"""Schemas for vendors that know fewer words of JSON Schema than strict mode has.

What a vendor has no word for stands in the description, so that the model knows; that the answer keeps it is
checked when it is read. A constant becomes a choice of one, and several types become branches, which every vendor
knows.
"""

from collections.abc import Callable, Mapping
from typing import Any

from modelwire_runtime.jsons import is_list, is_object

Schema = dict[str, Any]
Knows = Callable[[str, Any], bool]
"""Tells whether a vendor knows a keyword with its value."""

_MAPS = ("properties", "$defs", "definitions")
_KEPT = frozenset({"type", "required", "enum", "description", "additionalProperties", "$ref"})
_SILENT = frozenset({"title", "default", "examples", "$schema", "$comment"})
"""Keywords that ask nothing of an answer."""


def narrowed(schema: Mapping[str, Any], knows: Knows) -> Schema:
    """Return a schema in words that a vendor knows; `knows` speaks of those that hold no schemas."""
    made: Schema = {}
    told: list[str] = []
    for key, value in _plainer(schema).items():
        if key in _MAPS and is_object(value):
            made[key] = {name: _inner(inner, knows) for name, inner in value.items()}
        elif key in ("anyOf", "allOf", "prefixItems") and is_list(value):
            made[key] = [_inner(inner, knows) for inner in value]
        elif key in ("items", "additionalProperties"):
            made[key] = _inner(value, knows)
        elif key in _KEPT or knows(key, value):
            made[key] = value
        elif key not in _SILENT:
            told.append(f"{key} {value}")
    if told:
        said = f"({', '.join(told)})"
        made["description"] = f"{made['description']} {said}" if made.get("description") else said
    return made


def _inner(schema: Any, knows: Knows) -> Any:
    return narrowed(schema, knows) if is_object(schema) else schema


def _plainer(schema: Mapping[str, Any]) -> Schema:
    """Return a schema without the words for which there are plainer ones."""
    made = dict(schema)
    if "oneOf" in made and "anyOf" not in made:
        made["anyOf"] = made.pop("oneOf")
    if "const" in made:
        made["enum"] = [made.pop("const")]
    values, kinds = made.get("enum"), made.get("type")
    if is_list(values) and None in values:
        rest = [value for value in values if value is not None]
        named = [
            kind for kind in (kinds if is_list(kinds) else [kinds]) if kind not in (None, "null")
        ]
        choice: Schema = {"type": named[0], "enum": rest} if len(named) == 1 else {"enum": rest}
        return _branched(made, "enum", [choice] if rest else [], nullable=True)
    if is_list(kinds):
        rest = [kind for kind in kinds if kind != "null"]
        return _typed(made, rest, nullable="null" in kinds)
    return made


def _typed(schema: Schema, kinds: list[Any], *, nullable: bool) -> Schema:
    """Put each of several types into a branch, with all that limits it."""
    inner = {k: v for k, v in schema.items() if k not in ("type", "description", *_MAPS[1:])}
    branches = [{"type": kind, **inner} for kind in kinds]
    outer = {k: v for k, v in schema.items() if k not in inner}
    return _branched(outer, "type", branches, nullable=nullable)


def _branched(schema: Schema, key: str, branches: list[Schema], *, nullable: bool) -> Schema:
    rest = {name: value for name, value in schema.items() if name not in (key, "type")}
    return {**rest, "anyOf": [*branches, *([{"type": "null"}] if nullable else [])]}
