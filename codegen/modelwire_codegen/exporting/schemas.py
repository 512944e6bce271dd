"""From the specs' words to JSON Schema 2020-12: keywords stay, our own words become keywords, notes or descriptions."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from modelwire_codegen.exporting.words import description
from modelwire_codegen.ir import ObjectType, UnionType, Vendor
from modelwire_codegen.lower.branches import tag_of
from modelwire_codegen.lower.fragments import alternatives, closed_values, size_pattern
from modelwire_codegen.lower.shapes import UNION

Json = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
DEFINITIONS = "#/$defs/"
_KEPT = frozenset(
    {
        *("title", "type", "enum", "const", "default", "deprecated", "required"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "pattern", "contentEncoding"),
        *("minItems", "maxItems", "uniqueItems", "dependentRequired"),
    }
)
_ONE = ("items", "additionalProperties", "contains", "not", "if", "then", "else")
_MANY = ("anyOf", "oneOf", "allOf")
_NAMED = ("properties", "dependentSchemas")
# What a description tells; see `words`.
_TOLD = frozenset(
    {
        *("description", "unit", "media", "ignored_when", "likely", "value_notes"),
        *("inline_tags", "note", "size_separator", "open", "applies_when"),
    }
)
# What concerns generated Python, or only the author of a spec.
_OURS = frozenset({"name", "evidence", UNION})
UNSAID = ("pixels", "aspect", "file_limits", "model_limit")
"""Words that judge a value, or the file behind it, in a way that JSON Schema has no keyword for."""


class Schemas:
    """The schemas of one document; `place` is where it keeps its definitions.

    Without `strangers`, an open union is as narrow as the kinds that the spec knows.
    """

    def __init__(self, vendor: Vendor, place: str = DEFINITIONS, *, strangers: bool = True) -> None:
        self.place = place
        self.strangers = strangers
        self.unsaid: list[Json] = []
        """Each word that the schemas leave out, with the place of the schema in which it stands."""
        self._known, self._names = _named(vendor)
        self.names = frozenset(self._names.values())
        """What definitions may be called."""
        self._used: dict[str, str] = {}

    def schema(self, data: Any, at: str = "#") -> Any:
        """Give the JSON Schema of a value; `at` is its place in the document."""
        if not isinstance(data, Mapping):
            return data  # true and false are schemas too
        if (whole := self._union(data)) is not None:
            return whole
        made: Json = {}
        if text := description(data):
            made["description"] = text
        for key, value in data.items():
            self._word(made, key, value, at)
        self._add_words(made, data)
        return made

    def definitions(self) -> Json:
        """Give what the schemas made so far refer to, by name; ask last."""
        made: Json = {}
        while waiting := sorted(self._used.keys() - made.keys()):
            for name in waiting:
                facts = self._known[self._used[name]]
                plain = {key: value for key, value in facts.items() if key != UNION}
                made[name] = self.schema(plain, f"{self.place}{name}")
        return {name: made[name] for name in sorted(made)}

    def _union(self, data: Mapping[str, Any]) -> Json | None:
        """Give a reference to a named union whose alternatives stand here, with what is said besides."""
        ref = data.get(UNION)
        facts = self._known.get(ref, {}) if isinstance(ref, str) else {}
        if not facts or any(data.get(key) != value for key, value in facts.items()):
            return None
        rest = {key: value for key, value in data.items() if key not in facts}
        return {**self.schema(rest), "$ref": self._refer(str(ref))}

    def _word(self, made: Json, key: str, value: Any, at: str) -> None:
        if key == "$ref":
            made[key] = self._refer(value)
        elif key in _KEPT:
            made[key] = value
        elif key in _ONE:
            made[key] = self.schema(value, f"{at}/{key}")
        elif key in _MANY:
            made[key] = [
                self.schema(part, f"{at}/{key}/{index}") for index, part in enumerate(value)
            ]
        elif key in _NAMED:
            made[key] = {
                name: self.schema(held, f"{at}/{key}/{_escaped(name)}")
                for name, held in value.items()
            }
        elif key == "known_values":
            made["examples"] = value
        elif key in UNSAID:
            self.unsaid.append({"at": at, "word": key, "value": value})
        elif key not in _TOLD and key not in _OURS:
            raise ValueError(f"{key!r} has no place in an export")

    def _add_words(self, made: Json, data: Mapping[str, Any]) -> None:
        """Say in keywords what the specs have words of their own for."""
        if pattern := size_pattern(data):
            made["pattern"] = pattern
        for name, held in data.get("properties", {}).items():
            if isinstance(held, Mapping) and "applies_when" in held:
                _depend(made, name, circumstance(held["applies_when"]))
        if "open" in data and self.strangers and "properties" not in data:
            key = "oneOf" if "oneOf" in data else "anyOf"
            made[key] = [*made[key], self._stranger(data)]

    def _stranger(self, data: Mapping[str, Any]) -> Json:
        """Give the alternative of an open union that takes objects of kinds that the spec does not know."""
        objects = list(self._objects(data))
        tag = tag_of(objects)
        known = [value for item in objects for value in closed_values(item["properties"][tag])]
        text = {"type": "string", "not": {"enum": list(dict.fromkeys(known))}}
        about = "A kind that is not listed here."
        return {
            "description": about,
            "type": "object",
            "properties": {tag: text},
            "required": [tag],
        }

    def _objects(self, data: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """Give what is known of each object that a value may be."""
        if "$ref" in data:
            yield from self._objects(self._known[data["$ref"]])
        elif "properties" in data:
            yield data
        else:
            for part in alternatives(data):
                yield from self._objects(part)

    def _refer(self, ref: str) -> str:
        name = self._names[ref]
        self._used[name] = ref
        return f"{self.place}{name}"


def circumstance(when: Any) -> Json:
    """Say in JSON Schema in which circumstance a parameter may be set."""
    if isinstance(when, str):
        return {"required": [when]}
    if isinstance(when, Sequence):
        return {"anyOf": [{"required": [name]} for name in when]}
    tests = {
        name: {"enum": list(value)} if isinstance(value, list) else {"const": value}
        for name, value in when.items()
    }
    return {"properties": tests, "required": list(tests)}


def _depend(made: Json, name: str, condition: Json) -> None:
    """Add a condition to those that hold when a parameter is set."""
    rules = dict(made.get("dependentSchemas", {}))
    rules[name] = {"allOf": [rules[name], condition]} if name in rules else condition
    made["dependentSchemas"] = rules


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _named(vendor: Vendor) -> tuple[dict[str, Mapping[str, Any]], dict[str, str]]:
    """Give all that a reference may mean, and what it is called; names are unique within a vendor."""
    held: tuple[ObjectType | UnionType, ...] = (*vendor.objects, *vendor.unions)
    known = {item.ref: item.facts for item in held}
    names = {item.ref: item.class_name for item in held}
    taken = set(names.values())
    for ref in vendor.reply_objects.keys() - known.keys():
        name = ref.rsplit("/", 1)[-1]
        names[ref] = f"{name}Reply" if name in taken else name
    return {**vendor.reply_objects, **known}, names
