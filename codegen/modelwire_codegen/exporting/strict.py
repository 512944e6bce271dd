"""Strict mode: the part of JSON Schema to which a vendor can hold its model's arguments.

Every property is required, and one that was optional may be null; no object takes other properties; references stand
alone. Limits that strict mode has no keyword for are told in words.

Source: OpenAI's guide to structured outputs, its sections on supported schemas, properties and sizes, as of 2026.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.exporting.schemas import DEFINITIONS

Json = dict[str, Any]
_KEPT = frozenset(
    {
        *("description", "type", "enum", "const", "pattern", "multipleOf"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems"),
    }
)
_IN_WORDS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "uniqueItems": "no item twice",
}
_UNSAYABLE = frozenset(
    {
        *("allOf", "not", "if", "then", "else", "contains"),
        *("dependentRequired", "dependentSchemas", "patternProperties", "prefixItems"),
    }
)
_MEANINGS = ("type", "enum", "const", "anyOf", "oneOf", "$ref", "properties")
_MOST_PROPERTIES, _MOST_LEVELS, _MOST_VALUES, _MOST_TEXT = 5_000, 10, 1_000, 120_000
_LONG_LIST, _MOST_LISTED_TEXT = 250, 15_000


class Unsayable(Exception):
    """Strict mode cannot say it; the message tells where and what."""


def strict(schema: Mapping[str, Any]) -> Json:
    """Give a schema whose root is an object in the form of strict mode.

    Raises:
        Unsayable: strict mode cannot say it without another meaning, or it is too large for it.
    """
    definitions = schema.get("$defs", {})
    made = _object({key: value for key, value in schema.items() if key != "$defs"}, definitions)
    held = {name: _node(definitions[name], definitions, name) for name in definitions}
    if held:
        made["$defs"] = held
    _check_size(made)
    return made


def _node(schema: Any, known: Mapping[str, Any], where: str) -> Json:
    if not isinstance(schema, Mapping):
        raise Unsayable(f"{where}: anything at all")
    if words := sorted(_UNSAYABLE & schema.keys()):
        raise Unsayable(f"{where}: `{words[0]}`")
    if "$ref" in schema:
        return _reference(schema)
    if "properties" in schema or "object" in _kinds(schema):
        return _object(schema, known, where)
    if not any(word in schema for word in _MEANINGS):
        raise Unsayable(f"{where}: anything at all")
    made = _plain(schema)
    if branches := [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
        made["anyOf"] = [_node(branch, known, where) for branch in branches]
    if "items" in schema:
        made["items"] = _node(schema["items"], known, f"{where}[]")
    elif "array" in _kinds(schema):
        raise Unsayable(f"{where}: a list of anything")
    return made


def _reference(schema: Mapping[str, Any]) -> Json:
    """Keep a reference alone; what is said besides stands around it."""
    if extra := sorted(schema.keys() - {"$ref", "description", "title", "default", "deprecated"}):
        raise Unsayable(f"`{extra[0]}` beside a reference")
    alone = {"$ref": schema["$ref"]}
    if "description" not in schema:
        return alone
    return {"description": schema["description"], "anyOf": [alone]}


def _object(schema: Mapping[str, Any], known: Mapping[str, Any], where: str = "") -> Json:
    if schema.get("additionalProperties"):
        raise Unsayable(f"{where}: a mapping whose keys are free")
    properties = schema.get("properties", {})
    if not properties and where:  # of a nested object nothing is known: it would have to be empty
        raise Unsayable(f"{where}: an object of any keys")
    if {"anyOf", "oneOf"} & schema.keys():
        raise Unsayable(f"{where}: rules between the fields of an object")
    required = schema.get("required", ())
    made = _plain(schema)
    made["properties"] = {
        name: _field(held, known, f"{where}.{name}", optional=name not in required)
        for name, held in properties.items()
    }
    return {**made, "required": list(properties), "additionalProperties": False}


def _field(schema: Any, known: Mapping[str, Any], where: str, *, optional: bool) -> Json:
    made = _node(schema, known, where)
    return _nullable(made) if optional and not _takes_null(made, known) else made


def _plain(schema: Mapping[str, Any]) -> Json:
    """Give the keywords of a node that hold no schemas, and say the limits for which there is no keyword."""
    made = {key: value for key, value in schema.items() if key in _KEPT}
    told = [text.format(schema[key]) for key, text in _IN_WORDS.items() if schema.get(key)]
    if told:
        made["description"] = " ".join(
            filter(None, (made.get("description"), f"({', '.join(told)})"))
        )
    return made


def _nullable(schema: Json) -> Json:
    kind = schema.get("type")
    if isinstance(kind, str) and kind not in ("object", "array") and not _values(schema):
        return {**schema, "type": [kind, "null"]}
    null = {"type": "null"}
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], null]}
    outside = {key: schema[key] for key in ("description",) if key in schema}
    inner = {key: value for key, value in schema.items() if key not in outside}
    return {**outside, "anyOf": [inner, null]}


def _takes_null(schema: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    """Tell whether null fits a node; definitions are looked up as they were given, which is enough for this."""
    if "$ref" in schema:
        target = known[schema["$ref"].removeprefix(DEFINITIONS)]
        return "$ref" not in target and _takes_null(target, {})
    if values := _values(schema):
        return None in values
    branches = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if branches:
        return any(
            _takes_null(branch, known) for branch in branches if known or "$ref" not in branch
        )
    return "null" in _kinds(schema)


def _values(schema: Mapping[str, Any]) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def _kinds(schema: Mapping[str, Any]) -> list[Any]:
    kinds = schema.get("type")
    return list(kinds) if isinstance(kinds, list) else [kinds]


def _check_size(schema: Json) -> None:
    nodes = list(_nodes(schema, schema.get("$defs", {})))
    values = [value for node in nodes for value in _values(node)]
    names = [name for node in nodes for name in node.get("properties", ())]
    texts = [
        *names,
        *schema.get("$defs", ()),
        *(value for value in values if isinstance(value, str)),
    ]
    for count, most, what in (
        (len(names), _MOST_PROPERTIES, "properties"),
        (len(values), _MOST_VALUES, "listed values"),
        (sum(map(len, texts)), _MOST_TEXT, "characters of names and values"),
        (_depth(schema, schema.get("$defs", {}), {}), _MOST_LEVELS, "levels"),
    ):
        if count > most:
            raise Unsayable(f"{count} {what}, of at most {most}")
    for node in nodes:
        listed = [value for value in _values(node) if isinstance(value, str)]
        if len(listed) > _LONG_LIST and sum(map(len, listed)) > _MOST_LISTED_TEXT:
            raise Unsayable(f"a list of values with more than {_MOST_LISTED_TEXT} characters")


def _nodes(schema: Any, definitions: Mapping[str, Any]) -> Iterator[Json]:
    """Give every node, those of definitions once."""
    for part in (schema, *definitions.values()):
        yield part
        for inner in _inside(part):
            yield from _nodes(inner, {})


def _inside(schema: Mapping[str, Any]) -> list[Any]:
    items = [schema["items"]] if "items" in schema else []
    return [*schema.get("properties", {}).values(), *items, *schema.get("anyOf", ())]


def _depth(schema: Mapping[str, Any], known: Mapping[str, Any], told: dict[str, int]) -> int:
    """Count how many objects lie within one another; one that holds itself counts once."""
    if "$ref" in schema:
        ref = schema["$ref"]
        if ref not in told:
            told[ref] = 0
            told[ref] = _depth(known[ref.removeprefix(DEFINITIONS)], known, told)
        return told[ref]
    deepest = max((_depth(part, known, told) for part in _inside(schema)), default=0)
    return deepest + ("properties" in schema)
