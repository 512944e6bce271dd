"""What a property looks like: its Python type, its Pydantic field and the schema that datamodel-code-generator gets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil, floor
from typing import Any

from modelwire_codegen.lower.choices import is_named
from modelwire_codegen.lower.fragments import (
    LIMITS,
    alternatives,
    closed_values,
    has_fractions,
    plain_type,
    size_pattern,
)
from modelwire_codegen.python_text import literal, string

Json = Mapping[str, Any]
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
# Keywords that Pydantic judges as JSON Schema does. A step of a float is not one of them: see `Step` among the rules.
_CONSTRAINTS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
}


@dataclass(frozen=True, slots=True)
class ObjectName:
    """Where a named object's classes live."""

    class_name: str
    class_module: str
    input_module: str
    free: bool = False
    """True when no field of it is known, so that it is a mapping and has no class."""
    facts: Json = field(default_factory=dict[str, Any], compare=False)
    """Its schema, in which a condition finds the fields that it speaks of."""


@dataclass(frozen=True, slots=True)
class Known:
    """The named things of a vendor that a property may be."""

    objects: Mapping[str, ObjectName]
    choices: str
    """Module of the closed lists that have a name."""


@dataclass(slots=True)
class Shapes:
    """Turns property schemas into types; gathers the names that they need on the way."""

    known: Known
    own: ObjectName | None = None
    """The object being lowered, which may hold itself."""
    chosen: set[str] = field(default_factory=set[str])
    """Named lists that are needed."""
    used: set[str] = field(default_factory=set[str])
    referred: set[str] = field(default_factory=set[str])

    @property
    def objects(self) -> Mapping[str, ObjectName]:
        """The objects that a property may be."""
        return self.known.objects

    def annotation(self, data: Json) -> str:
        """Write the type that a caller may pass."""
        if takes_file(data):
            return self._use("MediaInput", "MediaInput")
        if "$ref" in data:
            if self.objects[data["$ref"]].free:
                return self._use_mapping("Any")
            self.referred.add(data["$ref"])
            name = self.objects[data["$ref"]].class_name
            return f"{name}Input | {name}Object"
        if is_named(data):
            self.chosen.add(data["title"])
            return str(data["title"])
        if values := closed_values(data):
            return self._literals(values)
        if "known_values" in data:
            known = [value for value in data["known_values"] if not isinstance(value, float)]
            return _union([*([self._literals(known)] if known else []), self._by_type(data)])
        if parts := alternatives(data):
            return _union(self.annotation(part) for part in parts)
        return self._by_type(data)

    def _by_type(self, data: Json) -> str:
        kind = data.get("type")
        if isinstance(kind, list):
            return _union(self.annotation({**data, "type": one}) for one in kind)
        if kind == "array":
            return self._use("Sequence", f"Sequence[{self.annotation(data.get('items', {}))}]")
        if kind == "object":
            extra = data.get("additionalProperties")
            return self._use_mapping(
                self.annotation(extra) if isinstance(extra, Mapping) else "Any"
            )
        return _SCALARS[kind] if kind else self._use("Any", "Any")

    def _use_mapping(self, value: str) -> str:
        self.used |= {"Mapping", "Any"} if value == "Any" else {"Mapping"}
        return f"Mapping[str, {value}]"

    def _use(self, name: str, text: str) -> str:
        self.used.add(name)
        return text

    def _literals(self, values: list[Any]) -> str:
        texts = [literal(value) for value in values if not isinstance(value, float | None)]
        if has_fractions({"enum": values}):  # type checkers know no literal fractions
            texts = [text for text in texts if not text.lstrip("-").isdigit()]
        parts = [self._use("Literal", f"Literal[{', '.join(texts)}]")] if texts else []
        return " | ".join(
            parts + ["float"] * has_fractions({"enum": values}) + ["None"] * (None in values)
        )

    def bundle(self, data: Json) -> Json:
        """Give the schema for datamodel-code-generator: types only, classes by their import path, no rules."""
        if takes_file(data):
            return reference("modelwire_runtime.params", "MediaField")
        if "$ref" in data:
            name = self.objects[data["$ref"]]
            if name.free:
                return {"type": "object"}
            if name == self.own:
                return {"$ref": "#"}
            return reference(name.class_module, name.class_name)
        if has_fractions(data):
            others = [v for v in closed_values(data) if isinstance(v, bool | str | None)]
            return {"anyOf": [{"type": "number"}, *([{"enum": others}] if others else [])]}
        if is_named(data):
            return reference(self.known.choices, data["title"])
        if values := closed_values(data):
            return {"enum": values}
        if "known_values" in data:
            known = [value for value in data["known_values"] if not isinstance(value, float)]
            listed = [{"enum": known}] if known else []
            return {"anyOf": [*listed, self._bundle_by_type(data)]}
        if parts := alternatives(data):
            return {"anyOf": [self.bundle(part) for part in parts]}
        return self._bundle_by_type(data)

    def _bundle_by_type(self, data: Json) -> Json:
        result: dict[str, Any] = {"type": data["type"]} if "type" in data else {}
        if "items" in data:
            result["items"] = self.bundle(data["items"])
        if isinstance(data.get("additionalProperties"), Mapping):
            result["additionalProperties"] = self.bundle(data["additionalProperties"])
        return result


def reference(module: str, name: str) -> Json:
    """Refer to a class of another module; the emitter maps the address back to the module, and nothing opens it."""
    return {"$ref": f"{module}.json#/$defs/{name}"}


def media_kind(data: Json) -> str:
    """Give what kind of file a property stands for; empty when it stands for none."""
    media = data.get("media", "")
    return str(media) if isinstance(media, str) else str(media["kind"])


def takes_file(data: Json) -> bool:
    """Tell whether a caller may pass a file. LoRA weights are named, by link or by id, and never uploaded."""
    return media_kind(data) not in ("", "lora")


def _union(parts: Any) -> str:
    seen: list[str] = []
    for part in parts:
        seen.extend(piece for piece in [part] if piece not in seen)
    return " | ".join(seen)


def field_text(data: Json, wire: str, name: str, required: bool) -> str:
    """Write the `Field(...)` of a property."""
    arguments = [] if required else ["default=OMIT"]
    kind = plain_type(data)
    arguments += [
        f"{_CONSTRAINTS[key]}={literal(_limit(kind, key, data[key]))}"
        for key in LIMITS.get(kind, ())
        if key in data and key in _CONSTRAINTS
    ]
    if steps_in_field(data):
        arguments.append(f"multiple_of={literal(data['multipleOf'])}")
    if kind == "string" and (pattern := size_pattern(data) or data.get("pattern")):
        arguments.append(f"pattern={string(pattern)}")
    if name != wire:
        arguments.append(f"serialization_alias={string(wire)}")
    if data.get("description"):
        arguments.append(f"description={string(data['description'])}")
    return f"Field({', '.join(arguments)})"


def steps_in_field(data: Json) -> bool:
    """Tell whether Pydantic judges the steps: it does so exactly only where both numbers are whole."""
    step = data.get("multipleOf")
    return plain_type(data) == "integer" and step is not None and step == int(step)


def _limit(kind: str, key: str, value: Any) -> Any:
    """Round a limit of whole numbers to a whole one, which Pydantic asks for."""
    if kind != "integer" or not isinstance(value, float):
        return value
    return ceil(value) if key in ("minimum", "exclusiveMaximum") else floor(value)
