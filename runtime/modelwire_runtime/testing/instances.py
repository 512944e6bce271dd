"""Small instances of JSON Schemas, as the fake language models answer with them."""

import math
from collections.abc import Mapping
from typing import Any, cast

_DEEPEST = 4
"""How deep a schema that refers to itself is followed; below, lists are empty and what may be null is."""
_FORMATS = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "uri": "https://example.com/",
}
Schema = Mapping[str, Any]


def instance(schema: Schema, word: str = "", name: str = "value") -> Any:
    """Make a small instance of a schema.

    Args:
        schema: The schema; its root is what references in it refer to.
        word: What texts of no kind of their own say; their property's name when empty.
        name: What the instance is called, for texts.
    """
    return _Maker(schema, word).made(schema, name, 0)


class _Maker:
    """One instance in the making."""

    def __init__(self, root: Schema, word: str) -> None:
        self._root = root
        self._word = word

    def made(self, schema: Schema, name: str, depth: int) -> Any:
        """Make what a part of the schema asks for."""
        schema = self._meant(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        branches = schema.get("anyOf") or schema.get("oneOf")
        if branches:
            return self.made(self._branch(branches, depth), name, depth)
        kind = self._kind(schema, depth)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return self._list(schema, name, depth)
        if kind in ("integer", "number"):
            return _number(schema, kind)
        return kind == "boolean" or (None if kind == "null" else self._text(schema, name))

    def _meant(self, schema: Schema) -> Schema:
        """Follow references, and lay together what must hold together."""
        while "$ref" in schema or "allOf" in schema:
            parts = [dict(part) for part in schema.get("allOf", ())]
            if "$ref" in schema:
                parts.append(dict(self._at(schema["$ref"])))
            beside = {k: v for k, v in schema.items() if k not in ("$ref", "allOf")}
            schema = {key: value for part in (*parts, beside) for key, value in part.items()}
        return schema

    def _at(self, reference: str) -> Schema:
        found: Any = self._root
        for part in reference.removeprefix("#").split("/")[1:]:
            found = found[part.replace("~1", "/").replace("~0", "~")]
        return cast("Schema", found)

    def _branch(self, branches: list[Schema], depth: int) -> Schema:
        nulls = [branch for branch in branches if branch.get("type") == "null"]
        others = [branch for branch in branches if branch.get("type") != "null"]
        return nulls[0] if nulls and (depth >= _DEEPEST or not others) else others[0]

    def _kind(self, schema: Schema, depth: int) -> str:
        kinds = schema.get("type") or "object"
        if isinstance(kinds, str):
            return kinds
        named = cast("list[str]", kinds)
        if depth >= _DEEPEST and "null" in named:
            return "null"
        return next((kind for kind in named if kind != "null"), "null")

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        properties = cast("Mapping[str, Schema]", schema.get("properties") or {})
        required = schema.get("required") or list(properties)
        return {
            key: self.made(properties.get(key, {"type": "string"}), key, depth + 1)
            for key in required
        }

    def _list(self, schema: Schema, name: str, depth: int) -> list[Any]:
        least = int(schema.get("minItems") or 0)
        count = least if depth >= _DEEPEST else max(2, least)
        count = min(count, int(schema.get("maxItems", count)))
        item: Any = schema.get("items") or {"type": "string"}
        plain = _Maker(self._root, "")
        return [plain.made(item, f"{name} {place}", depth + 1) for place in range(1, count + 1)]

    def _text(self, schema: Schema, name: str) -> str:
        text = _FORMATS.get(schema.get("format", "")) or self._word or name
        return text.ljust(int(schema.get("minLength") or 0), ".")[: schema.get("maxLength")]


def _number(schema: Schema, kind: str) -> float:
    """Return the least number that fits, 1 where nothing is said of it."""
    step = schema.get("multipleOf")
    least = schema.get("minimum")
    if least is None and "exclusiveMinimum" in schema:
        least = schema["exclusiveMinimum"] + (step or (1 if kind == "integer" else 0.5))
    if least is None:
        most = schema.get("maximum", schema.get("exclusiveMaximum", 2) - 1)
        least = min(1, most)
    if step:
        least = math.ceil(least / step) * step
    return cast("float", least)
