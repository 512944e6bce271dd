"""Places in a request: what the spec says of the value there, and what a condition calls it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from modelwire_codegen.diagnostics import nearest
from modelwire_codegen.lower.fragments import alternatives, closed_values, takes_null, takes_text
from modelwire_codegen.lower.shapes import ObjectName

Json = Mapping[str, Any]
ITEM = "item"
_EVERY_KIND = frozenset(("string", "number", "boolean", "array", "object", "null"))


@dataclass(frozen=True, slots=True)
class Place:
    """A dotted name and the schema of what stands there; without a schema anything may."""

    path: str
    schema: Json | None
    objects: Mapping[str, ObjectName]
    certain: bool = False
    """True when nothing but an object can be there."""

    def as_object(self) -> "Place":
        """Give the place where it is known that an object is there."""
        return replace(self, certain=True)

    def name(self, field: str) -> str:
        """Give the dotted name of a field."""
        return f"{self.path}.{field}" if self.path else field

    def field(self, field: str) -> "Place":
        """Give the place of a field; what several alternatives may hold there is unknown."""
        found = [data for data in self._shapes() if _is_object(data)]
        schema: Json | None = None
        if len(found) == 1:
            extra = found[0].get("additionalProperties")
            rest = extra if isinstance(extra, Mapping) else None
            schema = found[0].get("properties", {}).get(field, rest)
        return Place(self.name(field), schema, self.objects)

    def element(self) -> "Place":
        """Give the place of a list's element, which a condition calls `item`."""
        found = [data for data in self._shapes() if "array" in _kinds(data)]
        return Place(ITEM, found[0].get("items") if len(found) == 1 else None, self.objects)

    def only(self, *kinds: str) -> bool:
        """Tell whether the spec refuses every value there that is of none of these types."""
        if self.certain or not self.path:
            return "object" in kinds
        wanted = {*kinds, "integer"} if "number" in kinds else {*kinds}
        found = {kind for data in self._shapes() for kind in _kinds(data)}
        return self.schema is not None and found <= wanted

    def misspelt(self, field: str) -> str:
        """Say what was meant by a field that no object here has; nothing of the root's, which are checked elsewhere."""
        found = [data for data in self._shapes() if _is_object(data)]
        known = {name: None for data in found for name in data.get("properties", {})}
        free = any(
            not data.get("properties") or isinstance(data.get("additionalProperties"), Mapping)
            for data in found
        )
        if self.path and known and not free and field not in known:
            return nearest(field, known) or f"fields: {', '.join(known)}"
        return ""

    def _shapes(self) -> Iterator[Json]:
        """Give each alternative of the schema, with what references stand for."""
        yield from _shapes(self.schema if self.schema is not None else {}, self.objects)


def _shapes(data: Json, objects: Mapping[str, ObjectName]) -> Iterator[Json]:
    if "$ref" in data:
        facts = objects[data["$ref"]].facts if data["$ref"] in objects else {}
        yield {**facts, "type": "object"}
    elif parts := alternatives(data):
        for part in parts:
            yield from _shapes(part, objects)
    else:
        yield data


def _is_object(data: Json) -> bool:
    return "object" in _kinds(data)


def _kinds(data: Json) -> frozenset[str]:
    """Give the types that a schema without alternatives allows."""
    if takes_text(data):
        return frozenset(("string", "null") if takes_null(data) else ("string",))
    if values := closed_values(data):
        return frozenset(map(_kind_of, values))
    kinds = data.get("type", ())
    return frozenset([kinds] if isinstance(kinds, str) else kinds) or _EVERY_KIND


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "integer" if value == int(value) else "number"
    return "null" if value is None else "string"
