"""Rules between fields and tests of values, in the words that the specs have for them: whole, or not at all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.importing.schema.dialect import KINDS, MEANINGLESS
from modelwire_codegen.importing.schema.findings import Findings
from modelwire_codegen.importing.schema.forms import Rule
from modelwire_codegen.importing.schema.keywords import MOST_VALUES, is_scalar
from modelwire_codegen.importing.schema.limits import whole
from modelwire_codegen.importing.schema.naming import is_wire_name
from modelwire_codegen.importing.schema.patterns import fault_of, written_out
from modelwire_codegen.importing.schema.spots import Spot, Upstream

Json = Mapping[str, Any]
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems")
_ONE = ("not", "if", "then", "else")
_MANY = ("allOf", "anyOf", "oneOf")
_OF_VALUES = frozenset(("type", "const", "enum", "pattern", "items", "contains", *_NUMBERS))
_SAYS_NOTHING = frozenset(("title", "description", "default", "deprecated", "format", *MEANINGLESS))
_DEEPEST = 30
_MOST = 200

_ORDER = ("type", "const", "enum", "properties", "required", "dependentRequired", *_MANY, *_ONE)


def _order(key: str) -> tuple[int, str]:
    return _ORDER.index(key) if key in _ORDER else len(_ORDER), key


class _Unsaid(Exception):
    def __init__(self, spot: Spot, keyword: str) -> None:
        super().__init__(keyword)
        self.spot, self.keyword = spot, keyword


@dataclass(frozen=True, slots=True)
class Conditions:
    """Writes rules; one that no spec can say is left out whole, and told."""

    upstream: Upstream

    @property
    def findings(self) -> Findings:
        """Where faults are told."""
        return self.upstream.findings

    def write(self, rule: Rule, *, of_fields: bool) -> dict[str, Any]:
        """Give the words of a rule; empty when it says nothing, or cannot be said."""
        schema = {key: rule.spot.schema[key] for key in rule.keys}
        spot = Spot(rule.spot.pointer, schema)
        try:
            return self._of(spot, of_fields, 0)
        except _Unsaid as unsaid:
            pointer = (*unsaid.spot.pointer, unsaid.keyword)
            message = f"no rule of a spec can use {unsaid.keyword!r:.60} here; the rule is left out"
            self.findings.add(pointer, "MW611", message, "state it by an overlay, or in a `note`")
            return {}

    def _of(self, spot: Spot, of_fields: bool, depth: int) -> dict[str, Any]:
        schema = spot.schema
        if depth > _DEEPEST:
            raise _Unsaid(spot, "$ref")
        if schema is True:
            return {}
        if not isinstance(schema, Mapping):
            raise _Unsaid(spot, "false")
        made: dict[str, Any] = {}
        for key in sorted(schema, key=_order):  # not theirs, which is chance
            if key not in _SAYS_NOTHING and not key.startswith("x-"):
                made |= self._word(spot, key, of_fields, depth + 1)
        if not {"then", "else"} & {*made}:
            made.pop("if", None)
        return made

    def _word(self, spot: Spot, key: str, of_fields: bool, depth: int) -> dict[str, Any]:
        value = spot.schema[key]
        if key == "$ref":
            if (target := self.upstream.target(spot)) is None:
                raise _Unsaid(spot, key)
            return self._of(target, of_fields, depth + 1)
        if key in _ONE:
            return self._one(spot, key, of_fields, depth)
        if key in _MANY and isinstance(value, list) and 0 < len(value) <= _MOST:
            return self._many(spot, key, of_fields, depth)
        if key == "properties" and isinstance(value, Mapping):
            return self._fields(spot, depth)
        if key == "required":
            return {"required": self._names(spot, key, value)} if value != [] else {}
        if key == "dependentRequired" and isinstance(value, Mapping):
            found = {name: self._names(spot, key, value[name]) for name in sorted(value)}
            found = {name: needed for name, needed in found.items() if needed}
            return {key: found} if found else {}
        if key in ("dependentSchemas", "dependencies") and isinstance(value, Mapping):
            return self._dependents(spot, key, of_fields, depth)
        if key == "type" and value == "object" and of_fields:
            return {}
        if key == "additionalProperties" and value in (True, {}):
            return {}
        if key in _OF_VALUES and not of_fields:
            return self._test(spot, key, depth)
        raise _Unsaid(spot, key)

    def _one(self, spot: Spot, key: str, of_fields: bool, depth: int) -> dict[str, Any]:
        if key in ("then", "else") and "if" not in spot.schema:
            return {}
        if key == "if" and not {"then", "else"} & {*spot.schema}:
            return {}
        if key in ("if", "not") and isinstance(spot.schema[key], bool):
            raise _Unsaid(spot, key)
        made = self._of(spot.at(key), of_fields, depth)
        if made:
            return {key: made}
        if key in ("then", "else"):
            return {}
        raise _Unsaid(spot, key)  # it holds of everything, which no word says

    def _many(self, spot: Spot, key: str, of_fields: bool, depth: int) -> dict[str, Any]:
        found = [self._of(spot.at(key, n), of_fields, depth) for n in range(len(spot.schema[key]))]
        if key == "allOf":
            found = [one for one in found if one]
            return {key: found} if found else {}
        if not all(found):
            if key == "anyOf":
                return {}
            raise _Unsaid(spot, key)
        return {key: found}

    def _fields(self, spot: Spot, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, test in sorted(spot.schema["properties"].items()):
            if not _can_be_named(name):
                raise _Unsaid(spot, "properties")
            inner = spot.at("properties", name)
            made = False if test is False else self._of(inner, of_fields=False, depth=depth)
            if made is False or made:
                found[name] = made
        return {"properties": found} if found else {}

    def _names(self, spot: Spot, key: str, value: Any) -> list[str]:
        if not isinstance(value, list) or not all(
            isinstance(n, str) and is_wire_name(n) for n in value
        ):
            raise _Unsaid(spot, key)
        return list(dict.fromkeys(value))

    def _dependents(self, spot: Spot, key: str, of_fields: bool, depth: int) -> dict[str, Any]:
        lists: dict[str, Any] = {}
        tests: dict[str, Any] = {}
        for name, told in sorted(spot.schema[key].items()):
            if not _can_be_named(name):
                raise _Unsaid(spot, key)
            if isinstance(told, list):
                lists |= {name: self._names(spot, key, told)} if told else {}
            elif made := self._of(spot.at(key, name), of_fields, depth):
                tests[name] = made
        found = {"dependentRequired": lists, "dependentSchemas": tests}
        return {word: told for word, told in found.items() if told}

    def _test(self, spot: Spot, key: str, depth: int) -> dict[str, Any]:
        value = spot.schema[key]
        if key in ("items", "contains"):
            made = self._of(spot.at(key), of_fields=False, depth=depth)
            if not made and key == "contains":
                return {"minItems": 1}
            return {key: made} if made else {}
        if key == "pattern":
            text = written_out(value) if isinstance(value, str) else ""
            if fault_of(text):
                raise _Unsaid(spot, key)
            return {key: text}
        if key == "type" and not _are_kinds(value):
            raise _Unsaid(spot, key)
        if key == "enum" and not (isinstance(value, list) and 0 < len(value) <= MOST_VALUES):
            raise _Unsaid(spot, key)
        values = value if key == "enum" else [value]
        if key in ("const", "enum") and not all(map(is_scalar, values)):
            raise _Unsaid(spot, key)
        if key in _NUMBERS and (not isinstance(value, int | float) or isinstance(value, bool)):
            raise _Unsaid(spot, key)
        if key == "enum":
            return {key: [whole(one) for one in values]}
        return {key: whole(value, exclusive=key.startswith("exclusive"))}


def _are_kinds(value: Any) -> bool:
    kinds = value if isinstance(value, list) else [value]
    return (
        bool(kinds)
        and all(isinstance(one, str) and one in KINDS for one in kinds)
        and len({*kinds}) == len(kinds)
    )


def _can_be_named(name: Any) -> bool:
    """Tell whether a rule can speak of a field; a dot would lead into an object."""
    return isinstance(name, str) and is_wire_name(name) and "." not in name


def mentioned(words: Any) -> Iterator[str]:
    """Give the fields that a rule speaks of, of the object that it is about."""
    if not isinstance(words, Mapping):
        return
    yield from words.get("required", ())
    yield from words.get("properties", {})
    for name, others in words.get("dependentRequired", {}).items():
        yield from (name, *others)
    for name, inner in words.get("dependentSchemas", {}).items():
        yield name
        yield from mentioned(inner)
    for key in _ONE:
        yield from mentioned(words.get(key))
    for key in _MANY:
        for part in words.get(key, ()):
            yield from mentioned(part)


def add_rule(words: dict[str, Any], rule: dict[str, Any]) -> dict[str, Any]:
    """Add a rule beside what is there already: under its own words where they are free, else under `allOf`."""
    if {*rule} & {*words} or ("allOf" in words and {*rule} & {"if", "not", "anyOf", "oneOf"}):
        if set(rule) == {"dependentRequired"}:
            return {
                **words,
                "dependentRequired": words["dependentRequired"] | rule["dependentRequired"],
            }
        more = rule["allOf"] if set(rule) == {"allOf"} else [rule]
        return {**words, "allOf": [*words.get("allOf", ()), *more]}
    return {**words, **rule}
