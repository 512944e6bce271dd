"""What a property looks like: its Python type, its Pydantic field and the schema that datamodel-code-generator gets."""

from collections.abc import Iterator, Mapping, Sequence
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
    takes_null,
)
from modelwire_codegen.python_text import literal, string

Json = Mapping[str, Any]
# Where alternatives are those of a named union, its reference; no spec can write this key.
UNION = "union"
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
    is_first: bool = True
    """False when it shares its module with another, which it holds in a circle, and stands behind it."""
    facts: Json = field(default_factory=dict[str, Any], compare=False)
    """Its schema, in which a condition finds the fields that it speaks of."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """The names that signatures use."""
        return (f"{self.class_name}Input", f"{self.class_name}Object")


@dataclass(frozen=True, slots=True)
class UnionName:
    """Where the aliases of a named union live."""

    class_name: str
    class_module: str
    input_module: str
    has_objects: bool
    """True when one of its alternatives is itself an object, not only a list or mapping of such."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """The names that signatures use."""
        name = self.class_name
        return (f"{name}Input", f"{name}Object") if self.has_objects else (f"{name}Input",)


@dataclass(frozen=True, slots=True)
class Known:
    """The named things of a vendor that a property may be."""

    objects: Mapping[str, ObjectName]
    unions: Mapping[str, UnionName]
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
    united: set[str] = field(default_factory=set[str])
    """Named unions that are needed."""

    @property
    def objects(self) -> Mapping[str, ObjectName]:
        """The objects that a property may be."""
        return self.known.objects

    def annotation(self, data: Json) -> str:
        """Write the type that a caller may pass."""
        if takes_file(data):
            null = " | None" if takes_null(data) else ""
            return self._use("MediaInput", f"MediaInput{null}")
        if "$ref" in data:
            if self.objects[data["$ref"]].free:
                return self._use_mapping("Any")
            self.referred.add(data["$ref"])
            return " | ".join(self.objects[data["$ref"]].inputs)
        if union := self._union(data):
            self.united.add(data[UNION])
            return " | ".join(union.inputs)
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
            field = reference("modelwire_runtime.params", "MediaField")
            return {"anyOf": [field, {"type": "null"}]} if takes_null(data) else field
        if "$ref" in data:
            name = self.objects[data["$ref"]]
            if name.free:
                return {"type": "object"}
            if self.is_near(name):
                inner = "" if name.is_first else f"/$defs/{name.class_name}"
                return {"$ref": f"#{inner}"}
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
            return {"anyOf": list(self._bundles(data, parts))}
        return self._bundle_by_type(data)

    def _bundles(self, data: Json, parts: Sequence[Json]) -> Iterator[Json]:
        """Give the alternatives; the objects of a named union go by its name."""
        union = self._union(data)
        if union and union.has_objects:
            yield reference(union.class_module, union.class_name)
        for part in parts:
            if not (union and is_object(part)):
                yield self.bundle(part)
        if "open" in data and not union:
            yield reference("modelwire_runtime.params", "Stranger")

    def _union(self, data: Json) -> UnionName | None:
        """Give the name of a union, unless what it stands for holds the object that is being lowered."""
        if UNION not in data or any(self.is_near(self.objects[ref]) for ref in references(data)):
            return None
        return self.known.unions[data[UNION]]

    def is_near(self, name: ObjectName) -> bool:
        """Tell whether an object stands in the module of the one that is being lowered."""
        return self.own is not None and name.class_module == self.own.class_module

    def _bundle_by_type(self, data: Json) -> Json:
        result: dict[str, Any] = {"type": data["type"]} if "type" in data else {}
        if "items" in data:
            result["items"] = self.bundle(data["items"])
        if isinstance(data.get("additionalProperties"), Mapping):
            result["additionalProperties"] = self.bundle(data["additionalProperties"])
        return result


def references(data: Json) -> Iterator[str]:
    """Give the reference of each object that a value may be, in the order of the alternatives."""
    if "$ref" in data:
        yield data["$ref"]
    for part in alternatives(data):
        yield from references(part)


def is_object(data: Json) -> bool:
    """Tell whether a value can be nothing but one of the objects that references name."""
    parts = alternatives(data)
    return "$ref" in data or bool(parts and all(is_object(part) for part in parts))


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


def field_text(data: Json, alias: str, required: bool) -> str:
    """Write the `Field(...)` of a property; `alias` is its wire name where its name does not tell it."""
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
    if alias:
        arguments.append(f"serialization_alias={string(alias)}")
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
