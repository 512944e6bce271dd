"""A small judge of JSON Schema 2020-12, for schemas that a vendor publishes while we run.

It says the same as a full validator about the keywords that it knows, and ignores the others. Two
things are its own. Numbers are exact decimals, so that 0.07 is a multiple of 0.01, and the limits
of 64-bit integers, which some writer has rounded, are taken as they were meant. And it gives up
rather than hang: a pattern that it cannot judge, a reference that leads elsewhere, a nesting that
is too deep leave that part unjudged, and a schema that takes too much work is not judged at all.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias
from urllib.parse import unquote

from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import is_list, is_object, key, span
from modelwire_runtime.validation import ecma
from modelwire_runtime.validation import json_words as words
from modelwire_runtime.validation.json_forms import forbidden, of_forms, too_many_forms
from modelwire_runtime.validation.json_words import Schema, Word, inside, said

_DEEPEST = 60
_STEPS = 300_000
_TEXT = 1_000  # characters of a text that count as one step


class TooMuch(Exception):
    """The schema takes more work than it is given."""


def judge(schema: Any, value: Any, *, steps: int = _STEPS) -> tuple[Fault, ...]:
    """Return what is wrong with a value, by a schema.

    Raises:
        TooMuch: it takes more than so many steps.
    """
    try:
        faults = _Judge(schema, steps).run(schema, value, "")
    except RecursionError:
        raise TooMuch from None
    return tuple(_once(faults))


def _once(faults: list[Fault]) -> Iterator[Fault]:
    """Leave out what another fault says as well, or better: why something is required."""
    told: dict[tuple[str, ...], Fault] = {}
    for fault in faults:
        whole = () if fault.rule in ("required", "type", "enum") else (fault.message,)
        mark = (fault.parameter, fault.rule, *whole)
        if mark not in told or len(fault.message) > len(told[mark].message):
            told[mark] = fault
    yield from told.values()


class _Judge:
    """One judgement: the whole schema, for references, and how much work it may still take."""

    def __init__(self, root: Any, steps: int) -> None:
        self.root = root
        self.steps = steps
        self.depth = 0
        self.unsure = 0
        """How many parts were left unjudged so far; `not` and `if` must know of them."""
        self._weights: dict[int, int] = {}

    def spend(self, steps: int = 1) -> None:
        self.steps -= steps
        if self.steps < 0:
            raise TooMuch

    def weigh(self, value: Any) -> int:
        """Return what it costs to look at a value through and through."""
        if isinstance(value, str):
            return 1 + len(value) // _TEXT
        if not (is_object(value) or is_list(value)):
            return 1
        known = self._weights.get(id(value))
        if known is None:
            parts = value.values() if is_object(value) else value
            known = self._weights[id(value)] = 1 + sum(self.weigh(part) for part in parts)
        return known

    def run(self, schema: Any, value: Any, at: str) -> list[Fault]:
        """Return the faults of a value; all of them are certain."""
        self.spend()
        if schema is False:
            return [Fault(at, value, "forbidden", f"{said(value, at)} is not allowed here")]
        if not is_object(schema) or (value is None and schema.get("nullable") is True):
            return []
        if self.depth >= _DEEPEST:
            self.unsure += 1
            return []
        self.depth += 1
        found: list[Fault] = []
        for word in schema:
            plain, inner = _PLAIN.get(word), _INNER.get(word)
            if plain is not None:
                self.spend(self.weigh(schema[word]))
                if word in _WHOLE:
                    self.spend(self.weigh(value))
                found.extend(plain(schema, value, at))
            elif inner is not None:
                found.extend(inner(self, schema, value, at))
        self.depth -= 1
        return found

    def verdict(self, schema: Any, value: Any, at: str) -> tuple[list[Fault], bool | None]:
        """Return the faults, and whether the value fits: None when that is not certain."""
        before = self.unsure
        faults = self.run(schema, value, at)
        certain = self.unsure == before
        self.unsure = before
        return faults, False if faults else True if certain else None

    def matches(self, pattern: str, text: str) -> bool | None:
        self.spend(ecma.cost(pattern, text))
        found = ecma.matches(pattern, text)
        if found is None:
            self.unsure += 1
        return found


def _ref(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    target = _pointed(judge.root, schema["$ref"])
    if target is None:
        judge.unsure += 1
    else:
        yield from judge.run(target, value, at)


def _pointed(root: Any, reference: Any) -> Any:
    """Return the part of a schema that a reference within it means; None for any other."""
    if not isinstance(reference, str) or reference[:1] != "#":
        return None
    found = root
    pointer = unquote(reference[1:])
    if pointer and not pointer.startswith("/"):
        return None
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if is_object(found):
            found = found.get(name)
        elif is_list(found) and name.isdecimal() and len(name) < 9 and int(name) < len(found):
            found = found[int(name)]
        else:
            return None
    return found if is_object(found) or isinstance(found, bool) else None


def _pattern(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    pattern = schema["pattern"]
    if isinstance(value, str) and isinstance(pattern, str):
        if judge.matches(pattern, value) is False:
            text = f"{said(value, at)} does not match {pattern}"
            yield Fault(at, value, "pattern", text, pattern)


def _properties(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    parts = schema["properties"]
    if is_object(value) and is_object(parts):
        for name, item in value.items():
            if name in parts:
                yield from judge.run(parts[name], item, inside(at, name))


def _pattern_properties(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    parts = schema["patternProperties"]
    if is_object(value) and is_object(parts):
        for pattern, part in parts.items():
            for name, item in value.items():
                if judge.matches(pattern, name):
                    yield from judge.run(part, item, inside(at, name))


def _additional(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    rest = schema["additionalProperties"]
    if not is_object(value):
        return
    named, patterned = schema.get("properties"), schema.get("patternProperties")
    known: Any = named if is_object(named) else {}
    patterns: list[str] = list(patterned) if is_object(patterned) else []
    for name, item in value.items():
        judge.spend()
        if name in known or any(judge.matches(p, name) is not False for p in patterns):
            continue
        if rest is False:
            yield words.unknown_key(schema, name, item, at)
        else:
            yield from judge.run(rest, item, inside(at, name))


def _property_names(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    for name in value if is_object(value) else ():
        place = inside(at, name)
        _, fits = judge.verdict(schema["propertyNames"], name, place)
        if fits is False:
            text = f"{place}: an object here has no key of this name"
            yield Fault(place, None, "unknown", text)
        elif fits is None:
            judge.unsure += 1


def _items(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    if is_list(value):
        first = schema.get("prefixItems")
        for index in range(len(first) if is_list(first) else 0, len(value)):
            yield from judge.run(schema["items"], value[index], f"{at}[{index}]")


def _prefix_items(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    parts = schema["prefixItems"]
    if is_list(value) and is_list(parts):
        for index, (part, item) in enumerate(zip(parts, value, strict=False)):
            yield from judge.run(part, item, f"{at}[{index}]")


def _contains(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    if not is_list(value):
        return
    fits = [judge.verdict(schema["contains"], item, f"{at}[]")[1] for item in value]
    sure, possible = fits.count(True), len(fits) - fits.count(False)
    low, high = words.count_of(schema.get("minContains", 1)), schema.get("maxContains")
    low, high = 1 if low is None else low, words.count_of(high)
    if possible < low or (high is not None and sure > high):
        items = f"{sure} of its items are of the kind that is asked for"
        text = f"{at or 'what is given'}: {items}; allowed {span(ge=low, le=high)}"
        yield Fault(at, value, "contains", text, (low, high))
    elif sure < low or (high is not None and possible > high):
        judge.unsure += 1


def _unique(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    if not is_list(value) or schema["uniqueItems"] is not True:
        return
    judge.spend(judge.weigh(value))
    seen: set[Any] = set()
    for index, item in enumerate(value):
        mark = key(item)
        if mark in seen:
            place = f"{at}[{index}]"
            yield Fault(place, item, "unique", f"{said(item, place)} stands in the list twice")
        seen.add(mark)


def _dependent(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    parts = schema["dependentSchemas"]
    if is_object(value) and is_object(parts):
        for name, part in parts.items():
            if name in value:
                yield from judge.run(part, value, at)


def _parts(value: Any) -> Sequence[Any]:
    return value if is_list(value) else ()


def _all_of(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    for part in _parts(schema["allOf"]):
        yield from judge.run(part, value, at)


def _any_of(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    parts = _parts(schema["anyOf"])
    failed: list[list[Fault]] = []
    for part in parts:
        faults, fits = judge.verdict(part, value, at)
        if fits:
            return
        failed.append(faults)
    if not all(failed):
        judge.unsure += 1
    elif parts:
        yield from of_forms(parts, failed, value, at)


def _one_of(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    parts = _parts(schema["oneOf"])
    verdicts = [judge.verdict(part, value, at) for part in parts]
    fits = [verdict for _, verdict in verdicts]
    if fits.count(True) > 1:
        chosen = [part for part, verdict in zip(parts, fits, strict=True) if verdict]
        yield too_many_forms(chosen, value, at)
    elif None in fits:
        judge.unsure += 1
    elif parts and True not in fits:
        yield from of_forms(parts, [faults for faults, _ in verdicts], value, at)


def _not(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    _, fits = judge.verdict(schema["not"], value, at)
    if fits:
        yield forbidden(schema["not"], value, at)
    elif fits is None:
        judge.unsure += 1


def _if(judge: _Judge, schema: Schema, value: Any, at: str) -> Iterator[Fault]:
    _, holds = judge.verdict(schema["if"], value, at)
    if holds is None:
        judge.unsure += 1
    else:
        yield from judge.run(schema.get("then" if holds else "else"), value, at)


_Inner: TypeAlias = Callable[[_Judge, Schema, Any, str], Iterator[Fault]]
_INNER: dict[str, _Inner] = {
    "$ref": _ref,
    "additionalProperties": _additional,
    "allOf": _all_of,
    "anyOf": _any_of,
    "contains": _contains,
    "dependentSchemas": _dependent,
    "if": _if,
    "items": _items,
    "not": _not,
    "oneOf": _one_of,
    "pattern": _pattern,
    "patternProperties": _pattern_properties,
    "prefixItems": _prefix_items,
    "properties": _properties,
    "propertyNames": _property_names,
    "uniqueItems": _unique,
}
_WHOLE = frozenset({"const", "enum"})  # they look at a value through and through
_PLAIN: dict[str, Word] = {
    "const": words.of_const,
    "dependentRequired": words.of_dependent,
    "enum": words.of_enum,
    "exclusiveMaximum": words.of_range,
    "exclusiveMinimum": words.of_range,
    "maxItems": words.of_items,
    "maxLength": words.of_length,
    "maxProperties": words.of_keys,
    "maximum": words.of_range,
    "minItems": words.of_items,
    "minLength": words.of_length,
    "minProperties": words.of_keys,
    "minimum": words.of_range,
    "multipleOf": words.of_multiple,
    "required": words.of_required,
    "type": words.of_type,
}
