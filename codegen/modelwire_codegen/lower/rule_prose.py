"""Cross-field rules in words, for docstrings and pages. Names are Python's, dotted where they lie in objects."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.lower.conditions import pairs_of
from modelwire_codegen.lower.prose import show

Json = Mapping[str, Any]
_COMPARED = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "above",
    "exclusiveMaximum": "below",
}
_KINDS = {
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
_OPENINGS = ("if ", "exactly ", "not allowed", "each ", "an item")


def sentences(data: Json, name: Callable[[str], str] = str) -> tuple[str, ...]:
    """Say each rule of a parameter set or an object in a sentence; `name` gives the Python form of a dotted wire name."""
    return tuple(f"{_begin(text)}." for text in _rules(data, _Spot("", "", name)))


def _begin(text: str) -> str:
    """Begin with a capital, unless the first word is a parameter's name."""
    return f"{text[:1].upper()}{text[1:]}" if text.startswith(_OPENINGS) else text


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place in a request: its dotted wire name, and how it is called."""

    path: str
    called: str
    name: Callable[[str], str]

    def field(self, wire: str) -> "_Spot":
        path = f"{self.path}.{wire}" if self.path else wire
        if not self.path.endswith("[]"):
            return _Spot(path, self.name(path), self.name)
        own = self.name(path).removeprefix(f"{self.name(self.path)}.")
        return _Spot(path, f"{own} of {self.called}", self.name)

    def item(self) -> "_Spot":
        return _Spot(f"{self.path}[]", "the item", self.name)

    def called_field(self, wire: str) -> str:
        return self.field(wire).called


def _rules(data: Json, at: _Spot) -> Iterator[str]:
    if "if" in data:
        yield _conditional(data, at)
    for name, needed in data.get("dependentRequired", {}).items():
        yield f"{at.called_field(name)} needs {_join(list(map(at.called_field, needed)), 'and')}"
    for name, part in data.get("dependentSchemas", {}).items():
        yield f"if {at.called_field(name)} is set: {condition(part, at)}"
    for part in data.get("allOf", ()):
        yield from _rules({key: part[key] for key in part if key not in _PLAIN}, at)
        if rest := {key: part[key] for key in part if key in _PLAIN}:
            yield condition(rest, at)
    if "anyOf" in data:
        yield _any(data["anyOf"], at)
    if "oneOf" in data:
        yield _one(data["oneOf"], at)
    if "not" in data:
        yield f"not allowed: {condition(data['not'], at)}"
    for key, what in (("pixels", "times"), ("aspect", "over")):
        if limits := data.get(key):
            width, height = map(at.called_field, limits["of"])
            yield f"{width} {what} {height} is {_range(limits)}"


_PLAIN = ("properties", "required")


def _conditional(data: Json, at: _Spot) -> str:
    text = f"if {condition(data['if'], at)}: "
    if "then" in data:
        text += condition(data["then"], at)
    if "else" in data:
        text += f"{'; ' if 'then' in data else ''}otherwise {condition(data['else'], at)}"
    return text


def _any(parts: Sequence[Json], at: _Spot) -> str:
    if all(set(part) == {"required"} and len(part["required"]) == 1 for part in parts):
        return f"{_join([at.called_field(part['required'][0]) for part in parts], 'or')} is set"
    return _join([_grouped(condition(part, at), "and") for part in parts], "or")


def _one(parts: Sequence[Json], at: _Spot) -> str:
    if pairs := pairs_of(list(parts)):
        names, rows = pairs
        listed = ", ".join(f"{show(one)}x{show(other)}" for one, other in rows)
        return f"{' x '.join(map(at.called_field, names))} is one of {listed}"
    return f"exactly one of these: {_join([condition(part, at) for part in parts], 'or')}"


def condition(data: Json, at: _Spot) -> str:
    """Say what a subschema asks of the value at a place."""
    parts: list[str] = []
    tested = data.get("properties", {})
    told = {name: _field(test, at.field(name)) for name, test in tested.items()}
    missing = [name for name in data.get("required", ()) if not told.get(name)]
    if missing:
        names = _join(list(map(at.called_field, missing)), "and")
        parts.append(f"{names} {'is' if len(missing) == 1 else 'are'} set")
    if value := _value(data):
        parts.append(f"{at.called} {value}")
    parts.extend(text for text in told.values() if text)
    for key, words in (("items", "each item of"), ("contains", "an item of")):
        if key in data:
            parts.append(f"for {words} {at.called}, {condition(data[key], at.item())}")
    for part in data.get("allOf", ()):
        text = condition(part, at)
        parts.append(text if "if" in part else _grouped(text, "or"))
    if "anyOf" in data:
        parts.append(_grouped(_any(data["anyOf"], at), "or", alone=len(data) == 1))
    if "oneOf" in data:
        parts.append(_one(data["oneOf"], at))
    if "not" in data:
        parts.append(_negated(data["not"], at))
    parts.extend(_rules({key: data[key] for key in data if key in _CONDITIONAL}, at))
    return (
        "; ".join(parts) if any(part.startswith("if ") for part in parts) else _join(parts, "and")
    )


_CONDITIONAL = ("if", "then", "else", "dependentRequired", "dependentSchemas")


_NAMES_SET = re.compile(r"((?:(?:[\w.]+, )*[\w.]+ or )?[\w.]+) is set")


def _negated(data: Json, at: _Spot) -> str:
    """Say that something does not hold; of names that are not set, and of one value, there are shorter words."""
    text = condition(data, at)
    if found := _NAMES_SET.fullmatch(text):
        names = [name for name in re.split(r", | or ", found[1]) if name]
        if len(names) == 1:
            return f"{names[0]} is not set"
        return f"{'neither' if len(names) == 2 else 'none of'} {_join(names, 'nor')} is set"
    if set(data) == {"anyOf"}:
        told = [_grouped(condition(part, at), "and") for part in data["anyOf"]]
        return f"none of these: {_join(told, 'or')}"
    value = _value(data)
    if value and set(data) <= _VALUE_WORDS:
        return f"not ({at.called} {value})" if " and " in value else f"{at.called} {_not(value)}"
    return f"not ({text})"


def _not(value: str) -> str:
    verb, _, rest = value.partition(" ")
    return f"{verb} not {rest}"


def _field(test: Any, at: _Spot) -> str:
    """Say what is asked of a field; nothing when the words would say nothing."""
    return f"{at.called} is not set" if test is False else condition(test, at)


_VALUE_WORDS = {"const", "enum", "pattern", "type", "minItems", "maxItems", *_COMPARED}


def _value(test: Json) -> str:
    """Say what is asked of a value itself, with its verb."""
    parts = [show(test["const"])] if "const" in test else []
    if "enum" in test:
        parts.append(_join(list(map(show, test["enum"])), "or"))
    if "type" in test and not parts:
        kinds = [test["type"]] if isinstance(test["type"], str) else test["type"]
        parts.append(_join([_KINDS[kind] for kind in kinds], "or"))
    parts.extend(f"{word} {show(test[key])}" for key, word in _COMPARED.items() if key in test)
    if "pattern" in test:
        parts.append(f"of the form {test['pattern']}")
    counts = [
        f"{word} {test[key]} item{'s' * (test[key] != 1)}"
        for key, word in (("minItems", "at least"), ("maxItems", "at most"))
        if key in test
    ]
    told = [f"is {_join(parts, 'and')}"] if parts else []
    return _join([*told, *([f"has {_join(counts, 'and')}"] if counts else [])], "and")


def _range(limits: Json) -> str:
    parts = [f"{_COMPARED[key]} {show(limits[key])}" for key in _COMPARED if key in limits]
    return _join(parts, "and")


def _grouped(text: str, word: str, *, alone: bool = False) -> str:
    """Put parentheses around a text that the words around would tear apart."""
    return f"({text})" if f" {word} " in text and not alone else text


def _join(parts: Sequence[str], word: str) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"
