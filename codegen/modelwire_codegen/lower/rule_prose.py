"""Cross-field rules in words, for docstrings and pages."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Json = Mapping[str, Any]
_COMPARED = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "above",
    "exclusiveMaximum": "below",
}


def sentences(data: Json) -> tuple[str, ...]:
    """Say each rule of a parameter set in a sentence."""
    return tuple(f"{_begin(text)}." for text in _rules(data))


def _begin(text: str) -> str:
    """Begin with a capital, unless the first word is a parameter's name."""
    return (
        f"{text[:1].upper()}{text[1:]}"
        if text.startswith(("if ", "exactly ", "not allowed"))
        else text
    )


def _rules(data: Json) -> Iterator[str]:
    if "if" in data:
        yield _conditional(data)
    for name, needed in data.get("dependentRequired", {}).items():
        yield f"{name} needs {_join(needed, 'and')}"
    for part in data.get("allOf", ()):
        yield _conditional(part) if "if" in part else condition(part)
    if "anyOf" in data:
        yield _join(list(map(condition, data["anyOf"])), "or")
    if "oneOf" in data:
        yield f"exactly one of these: {_join(list(map(condition, data['oneOf'])), 'or')}"
    if "not" in data:
        yield f"not allowed: {condition(data['not'])}"
    for key, what in (("pixels", "times"), ("aspect", "over")):
        if limits := data.get(key):
            width, height = limits["of"]
            yield f"{width} {what} {height} is {_range(limits)}"


def _conditional(data: Json) -> str:
    text = f"if {condition(data['if'])}: "
    if "then" in data:
        text += condition(data["then"])
    if "else" in data:
        text += f"{'; ' if 'then' in data else ''}otherwise {condition(data['else'])}"
    return text


def condition(data: Json) -> str:
    """Say what a subschema asks of the request."""
    parts: list[str] = []
    tested = data.get("properties", {})
    if missing := [name for name in data.get("required", ()) if name not in tested]:
        parts.append(f"{_join(missing, 'and')} {'is' if len(missing) == 1 else 'are'} set")
    parts.extend(f"{name} is {_value(test)}" for name, test in tested.items())
    for key, word in (("anyOf", "or"), ("allOf", "and")):
        if key in data:
            parts.append(_join(list(map(condition, data[key])), word))
    if "oneOf" in data:
        parts.append(f"exactly one of these: {_join(list(map(condition, data['oneOf'])), 'or')}")
    if "not" in data:
        parts.append(f"not: {condition(data['not'])}")
    return _join(parts, "and")


def _value(test: Json) -> str:
    parts = [_show(test["const"])] if "const" in test else []
    if "enum" in test:
        parts.append(_join(list(map(_show, test["enum"])), "or"))
    parts.extend(f"{word} {_show(test[key])}" for key, word in _COMPARED.items() if key in test)
    if "pattern" in test:
        parts.append(f"of the form {test['pattern']}")
    if "not" in test:
        parts.append(f"not {_value(test['not'])}")
    return _join(parts, "and")


def _range(limits: Json) -> str:
    parts = [f"{_COMPARED[key]} {_show(limits[key])}" for key in _COMPARED if key in limits]
    return _join(parts, "and")


def _join(parts: Sequence[str], word: str) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"


def _show(value: Any) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower() if isinstance(value, bool | None) else str(value)
