"""Strict mode: what a JSON Schema must be so that a vendor can hold its model to it.

Every property is required, and one that was optional may be null; no object takes other
properties; `allOf` of one folds into what it is beside; references stay, but alone. Keywords that
strict mode has no use for are left out: what they ask is checked when the answer is read, and the
limits among them stand in the description, so that the model knows. What cannot be said without
changing its meaning is an error.

Sources: OpenAI's published guide to structured outputs, sections on supported schemas and
properties, as of August 2026, and the transformations that its own package makes.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.jsons import is_list, is_object

Schema = dict[str, Any]

_KEPT = frozenset(
    {
        "type",
        "enum",
        "const",
        "description",
        "pattern",
        "multipleOf",
        "minimum",
        "exclusiveMinimum",
        "maximum",
        "exclusiveMaximum",
        "minItems",
        "maxItems",
    }
)
_FORMATS = frozenset(
    {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
)
_TOLD = ("minLength", "maxLength", "uniqueItems", "format")
"""Keywords that are dropped, and told in words."""
_UNSAYABLE = (
    "allOf",
    "not",
    "if",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "prefixItems",
)
_MEANINGS = ("type", "enum", "const", "anyOf", "oneOf", "$ref", "properties")
_ROOT = "#"
_DEFINITIONS = "#/$defs/"
_PLACES = ("$defs", "definitions")


def strict(
    schema: Mapping[str, Any],
    title: str = "the answer",
    otherwise: str = "answer(..., strict=False)",
) -> Schema:
    """Return a schema in the form that strict mode takes; its root must be an object.

    Args:
        schema: What is meant.
        title: What the message of an error calls it.
        otherwise: What sends it without strict mode, for that message.

    Raises:
        InvalidParams: strict mode cannot say it; the message tells where and why.
    """
    return _Strict(schema, title, otherwise).root()


def lookup(reference: str, root: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a reference within a schema means.

    Raises:
        InvalidParams: it leads nowhere, or out of the schema.
    """
    place, _, pointer = reference.partition("#")
    found: Any = None if place else root
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        found = found.get(name) if is_object(found) else None
    if not is_object(found):
        raise InvalidParams(f"the schema refers to {reference!r}, which it does not have")
    return found


def resolved(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a schema with the references followed that it consists of; what stands beside one is laid over."""
    seen: set[str] = set()
    while (reference := schema.get("$ref")) is not None and reference not in seen:
        seen.add(reference)
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        schema = {**lookup(reference, root), **beside}
    return schema


def takes_null(schema: Mapping[str, Any], root: Mapping[str, Any]) -> bool:
    """Tell whether null fits a schema."""
    schema = resolved(schema, root)
    kinds = schema.get("type")
    if kinds == "null" or (is_list(kinds) and "null" in kinds):
        return True
    if "const" in schema:
        return schema["const"] is None
    if "enum" in schema:
        return None in schema["enum"]
    branches = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if branches:
        return any(takes_null(branch, root) for branch in branches)
    return not any(key in schema for key in (*_MEANINGS, "items", "allOf"))


class _Strict:
    """One transformation: the whole schema, and the references that are being followed."""

    def __init__(self, schema: Mapping[str, Any], title: str, otherwise: str) -> None:
        self._source = schema
        self._title = title
        self._otherwise = otherwise
        self._following: set[str] = set()

    def root(self) -> Schema:
        """Return the whole schema, with the definitions that it needs and no other."""
        source = self._source
        made = self._object(resolved(source, source), self._title)
        definitions: dict[str, Schema] = {}
        waiting = [*_references(made)]
        while waiting:
            reference = waiting.pop()
            name = reference.removeprefix(_DEFINITIONS)
            if reference != _ROOT and name not in definitions:
                definitions[name] = self._node(_definition(source, name), name)
                waiting += _references(definitions[name])
        return {**made, "$defs": definitions} if definitions else made

    def _node(self, schema: Any, where: str) -> Schema:
        if not is_object(schema):
            raise self._cannot(where, "anything at all")
        schema = _folded(schema)
        if "$ref" in schema:
            return self._reference(schema, where)
        for word in _UNSAYABLE:
            if word in schema:
                what = "a tuple" if word == "prefixItems" else f"`{word}`"
                raise self._cannot(where, what)
        if "properties" in schema or "object" in _kinds(schema):
            return self._object(schema, where)
        if not any(word in schema for word in _MEANINGS):
            raise self._cannot(where, "anything at all")
        made = _plain(schema)
        branches = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        if branches:
            made["anyOf"] = [self._node(branch, where) for branch in branches]
        if "items" in schema:
            made["items"] = self._node(schema["items"], f"{where}[]")
        elif "array" in _kinds(schema):
            raise self._cannot(where, "a list of anything")
        return made

    def _object(self, schema: Mapping[str, Any], where: str) -> Schema:
        if schema.get("additionalProperties"):
            raise self._cannot(where, "a mapping whose keys are free")
        properties: Mapping[str, Any] = schema.get("properties", {})
        required = schema.get("required", ())
        made = _plain({"type": "object", **schema})
        made["properties"] = {
            name: self._property(held, f"{where}.{name}", optional=name not in required)
            for name, held in properties.items()
        }
        made["required"] = list(properties)
        made["additionalProperties"] = False
        return made

    def _property(self, schema: Any, where: str, *, optional: bool) -> Schema:
        made = self._node(schema, where)
        return made if not optional or takes_null(schema, self._source) else _nullable(made)

    def _reference(self, schema: Schema, where: str) -> Schema:
        """Keep a reference alone; where a description stands beside it, put in what it refers to."""
        reference = schema["$ref"]
        meant = lookup(reference, self._source)
        name = _name(reference)
        beside = {key: value for key, value in schema.items() if key == "description"}
        if name is not None and (not beside or reference in self._following):
            return {"$ref": name}  # within what refers to itself, the description gives way
        if reference in self._following:
            raise self._cannot(where, f"what {reference} refers to, as it holds itself")
        self._following.add(reference)
        try:
            return self._node({**meant, **beside}, where)
        finally:
            self._following.discard(reference)

    def _cannot(self, where: str, what: str) -> InvalidParams:
        return InvalidParams(
            f"{where}: strict mode cannot say {what}; say it otherwise, or send the schema without strict mode"
            f" by {self._otherwise}"
        )


def _folded(schema: Schema) -> Schema:
    """Lay the single entry of an `allOf` under what stands beside it."""
    entries = schema.get("allOf")
    if entries is None or len(entries) != 1:
        return schema
    beside = {key: value for key, value in schema.items() if key != "allOf"}
    return _folded({**entries[0], **beside})


def _plain(schema: Mapping[str, Any]) -> Schema:
    """Return the keywords of a node that hold no schemas, as far as strict mode knows them."""
    made = {key: value for key, value in schema.items() if key in _KEPT}
    format = schema.get("format")
    if format in _FORMATS:
        made["format"] = format
    told = [f"{key} {schema[key]}" for key in _TOLD if key in schema and key not in made]
    if told:
        said = f"({', '.join(told)})"
        made["description"] = f"{made['description']} {said}" if made.get("description") else said
    return made


def _nullable(schema: Schema) -> Schema:
    kind = schema.get("type")
    if (
        isinstance(kind, str)
        and kind not in ("object", "array")
        and not {"enum", "const"} & {*schema}
    ):
        return {**schema, "type": [kind, "null"]}
    if is_list(schema.get("anyOf")):
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    described = {key: schema[key] for key in ("description",) if key in schema}
    inner = {key: value for key, value in schema.items() if key not in described}
    return {"anyOf": [inner, {"type": "null"}], **described}


def _kinds(schema: Mapping[str, Any]) -> tuple[Any, ...]:
    kinds = schema.get("type")
    return tuple(kinds) if is_list(kinds) else (kinds,)


def _name(reference: str) -> str | None:
    """Return the reference in the form that strict mode has for it; None where it has none."""
    if reference == _ROOT:
        return reference
    for place in _PLACES:
        name = reference.removeprefix(f"#/{place}/")
        if name != reference and "/" not in name:
            return f"{_DEFINITIONS}{name}"
    return None


def _definition(root: Mapping[str, Any], name: str) -> Any:
    place = next(place for place in _PLACES if name in root.get(place, {}))
    return root[place][name]


def _references(schema: Any) -> Iterator[str]:
    if is_list(schema):
        for item in schema:
            yield from _references(item)
    elif is_object(schema):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        for value in schema.values():
            yield from _references(value)
