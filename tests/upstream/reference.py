"""What an upstream document says, in the plain JSON Schema of draft 2020-12: the other side of the proof.

It shares no code with the importer, so that a mistake has to be made twice to stay unseen. References become names, as the judge
of `tests/proof` has them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Json = Mapping[str, Any]
_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
_LISTS = ("allOf", "anyOf", "oneOf")
_ONE = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
_TESTS = ("not", "if", "then", "else", "contains")
_REMARKS = (
    "title",
    "description",
    "example",
    "examples",
    "format",
    "default",
    "readOnly",
    "discriminator",
)
_LIMITS: Mapping[float, int] = {
    -9223372036854776000: -(2**63),
    9223372036854776000: 2**63 - 1,
    18446744073709552000: 2**64 - 1,
}


@dataclass(frozen=True, slots=True)
class Reference:
    """Reads schemas of one document; `corrected` names what a finding has told to be meant otherwise."""

    data: Json
    old: bool = False
    """True of OpenAPI 3.0 and draft 7, where nothing beside a reference counts."""
    corrected: frozenset[str] = frozenset()

    def schema(self, pointer: tuple[str | int, ...]) -> Json:
        """Give the schema at a place."""
        found: Json = self._plain(self._at(pointer), ())
        return found

    def objects(self) -> dict[str, Json]:
        """Give every schema with a name, by its place."""
        found: dict[str, Json] = {}
        for home in (("components", "schemas"), ("$defs",), ("definitions",)):
            holder = self._at(home)
            for name in holder if isinstance(holder, Mapping) else ():
                found["/".join((*home, name))] = self._plain(holder[name], (*home, name))
        return found

    def _at(self, pointer: tuple[str | int, ...]) -> Any:
        found: Any = self.data
        for step in pointer:
            if isinstance(found, Mapping):
                found = found.get(step)
            else:
                found = found[int(step)] if isinstance(found, list) else None
        return found

    def _plain(self, schema: Any, around: tuple[str, ...], *, tests: bool = False) -> Any:
        """Give a schema without remarks; one that only `tests` a value says nothing of values of other types."""
        if not isinstance(schema, Mapping):
            return {} if schema is True else schema
        made: dict[str, Any] = {}
        for key, value in schema.items():
            if key in _MAPS:
                held = tests or key == "dependentSchemas"
                made[key] = {
                    name: self._plain(inner, around, tests=held) for name, inner in value.items()
                }
            elif key in _LISTS:
                made[key] = [self._plain(inner, around, tests=tests) for inner in value]
            elif key in _ONE:
                made[key] = self._plain(value, around, tests=tests or key in _TESTS)
            elif key not in _REMARKS and not key.startswith("x-"):
                made[key] = (
                    _LIMITS.get(value, value)
                    if isinstance(value, int | float) and key != "nullable"
                    else value
                )
        if "properties" in made and "type" not in made and not tests:
            made["type"] = "object"  # as vendors that leave it out mean it
        return self._spoken(schema, made, around)

    def _spoken(
        self, schema: Json, made: dict[str, Any], around: tuple[str, ...]
    ) -> dict[str, Any]:
        """Say in keywords of 2020-12 what older ones say."""
        if made.pop("$recursiveRef", None):
            made["$ref"] = f"#/{'/'.join(around)}"
        if "$ref" in made:
            if self.old:
                made = {
                    "$ref": made["$ref"],
                    **({"nullable": True} if made.get("nullable") else {}),
                }
            made["$ref"] = made["$ref"].removeprefix("#/")
        for flag, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(made.get(flag), bool):
                strict = made.pop(flag)
                if strict and limit in made:
                    made[flag] = made.pop(limit)
        if isinstance(
            pattern := made.get("pattern"), str
        ):  # of ECMA 262, which knows ASCII digits only
            made["pattern"] = pattern.replace("\\d", "[0-9]").replace("\\w", "[A-Za-z0-9_]")
        if isinstance(told := schema.get("discriminator"), Mapping):
            made = self._tagged(made, told)
        made = self._corrected(schema, made)
        if made.pop("nullable", False):
            return {"anyOf": [made, {"type": "null"}]}
        return made

    def _corrected(self, schema: Json, made: dict[str, Any]) -> dict[str, Any]:
        """Say what findings have told to be meant."""
        if "oneOf" in self.corrected and any("$ref" in part for part in made.get("oneOf", ())):
            made["anyOf"] = made.pop("oneOf")
        for key in ("maxProperties", "minProperties", "propertyNames", "pattern"):
            if key in self.corrected:
                made.pop(key, None)
        if "required" in self.corrected and "required" in made and "properties" in made:
            made["required"] = [name for name in made["required"] if name in made["properties"]]
        if "readOnly" in self.corrected and "required" in made:
            fields = schema.get("properties", {})
            made["required"] = [
                n for n in made["required"] if not fields.get(n, {}).get("readOnly")
            ]
        if "maxLength" in self.corrected and "anyOf" in made and "maxLength" in made:
            made["maxItems"] = made.pop("maxLength")
        return made

    def _tagged(self, made: dict[str, Any], told: Json) -> dict[str, Any]:
        """Close the tag of each branch that a discriminator names, as OpenAPI says in prose."""
        key = "oneOf" if "oneOf" in made else "anyOf"
        tag = told["propertyName"]
        names: dict[str, list[str]] = {}
        for value, ref in told.get("mapping", {}).items():
            target = ref.removeprefix("#/") if "/" in ref else f"components/schemas/{ref}"
            names.setdefault(target, []).append(value)
        parts: list[Any] = []
        for part in made.get(key, ()):
            ref = part.get("$ref", "")
            found = self._at(tuple(ref.split("/"))) if ref else None
            fields = (found or {}).get("properties", {})
            field = fields.get(tag, {})
            is_open = field.get("type") == "string" and "enum" not in field and "const" not in field
            values = names.get(ref) or ([ref.rpartition("/")[2]] if ref else [])
            pinned = {"properties": {tag: {"enum": values}}}
            parts.append({"allOf": [part, pinned]} if is_open and values else part)
        return {**made, key: parts} if parts else made
