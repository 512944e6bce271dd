"""A schema as the maker of instances reads it: objects in one piece, references as plain names.

Nothing here judges: a view that misses something makes poorer instances, never a wrong verdict.
"""

from collections.abc import Mapping
from typing import Any

from tests.upstream.originals.readings import Original

Json = Mapping[str, Any]
_ONE = ("items", "additionalProperties", "contains", "not", "if", "then", "else")
_LISTS = ("anyOf", "oneOf")
_NAMED = ("properties", "dependentSchemas")
# What makes a part of `allOf` a rule and no shape.
_RULES = {"if", "not", "anyOf", "oneOf", "dependentRequired", "dependentSchemas", "contains"}


class View:
    """The schema of a request and what it refers to."""

    def __init__(self, original: Original) -> None:
        self._original = original
        self._joining: set[str] = set()
        self.objects: dict[str, Any] = {
            _name(reference): self._view(held) for reference, held in original.objects.items()
        }
        self.schema = self._flat(self._view(original.schema))

    def without(self, names: frozenset[str]) -> Json:
        """Give the request without some of its fields."""
        schema = self.schema
        fields = {key: held for key, held in schema["properties"].items() if key not in names}
        needed = [name for name in schema.get("required", ()) if name not in names]
        return {**schema, "properties": fields, "required": needed}

    def _flat(self, schema: Any) -> Any:
        """Lay what a reference at the top means under what stands beside it."""
        while "$ref" in schema:
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**self.objects[schema["$ref"]], **beside}
        return schema

    def _view(self, schema: Any) -> Any:
        if not isinstance(schema, Mapping):
            return {} if schema is True else schema
        made: dict[str, Any] = {}
        for key, value in schema.items():
            if key == "$ref":
                made[key] = _name(value)
            elif key in _ONE:
                made[key] = self._view(value)
            elif key in _LISTS:
                made[key] = [self._view(part) for part in value]
            elif key in _NAMED:
                made[key] = {name: self._view(held) for name, held in value.items()}
            elif key != "allOf":
                made[key] = value
        return self._joined(made, schema.get("allOf", ()))

    def _joined(self, made: dict[str, Any], parts: Any) -> dict[str, Any]:
        """Join the shapes of an `allOf`; its rules stay where they are."""
        rules = []
        for part in parts:
            whole = self._whole(part)
            if _RULES & whole.keys() and "properties" not in whole:
                rules.append(self._view(part))
                continue
            fields = {**made.get("properties", {}), **whole.get("properties", {})}
            needed = [*made.get("required", ()), *whole.get("required", ())]
            made = {**made, **{key: whole[key] for key in whole if key != "allOf"}}
            made |= {"properties": fields} if fields else {}
            made |= {"required": list(dict.fromkeys(needed))} if needed else {}
            rules += whole.get("allOf", [])
        return {**made, "allOf": rules} if rules else made

    def _whole(self, part: Any) -> dict[str, Any]:
        """Give a part of an `allOf` with its reference followed."""
        reference = part.get("$ref", "") if isinstance(part, Mapping) else ""
        if not reference or reference in self._joining:
            made: dict[str, Any] = self._view(part) if isinstance(part, Mapping) else {}
            return made
        self._joining.add(reference)
        held = self._view(self._original.objects[reference])
        self._joining.discard(reference)
        return {**held, **{key: value for key, value in part.items() if key != "$ref"}}


def _name(reference: str) -> str:
    return reference.rsplit("/", 1)[-1]
