"""Portable options: from words that mean the same at every vendor to a model's own wire parameters.

A spec's `standard` says where each option goes and which values it may have there. `apply` does what it says; the result is then
judged like any other call, so a mapping can be wrong but never silently so.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from modelwire_codegen.diagnostics import nearest

Json = Mapping[str, Any]
_SIZE = re.compile(r"([0-9]+)[x*]([0-9]+)\Z")


class StandardError(ValueError):
    """An option that the model does not have, or a value that it does not take."""


def apply(standard: Json, options: Json) -> dict[str, Any]:
    """Give the wire parameters for portable options.

    Raises:
        StandardError: an option or value is unknown to the mapping, or two options disagree on one parameter.
    """
    wire: dict[str, Any] = {}
    for option, value in options.items():
        if option not in standard:
            hint = nearest(option, standard) or f"known: {', '.join(standard)}"
            raise StandardError(f"the model has no option {option!r}; {hint}")
        for target, found in _targets(option, standard[option], value):
            _set(wire, target, found, option)
    return wire


def _targets(option: str, rule: Any, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(rule, str):
        yield rule, value
        return
    yield from rule.get("with", {}).items()
    found = _mapped(option, rule, value)
    if isinstance(rule["to"], str):
        yield rule["to"], found
    else:
        yield from zip(rule["to"], found, strict=True)


def _mapped(option: str, rule: Json, value: Any) -> Any:
    if "values" in rule:
        return _looked_up(option, rule["values"], value)
    if "join" in rule:
        return rule["join"].join(map(str, _pair(option, value)))
    if rule.get("split"):
        return _pair(option, value)
    return _FORMS[rule["as"]](option, value) if "as" in rule else value


def _looked_up(option: str, values: Json, value: Any) -> Any:
    key = str(value)
    if key not in values:
        hint = nearest(key, values) or f"known: {', '.join(values)}"
        raise StandardError(f"{option}={value!r} is not one of the model's; {hint}")
    return values[key]


def _pair(option: str, value: Any) -> tuple[int, int]:
    if isinstance(value, str):
        if found := _SIZE.match(value):
            return int(found[1]), int(found[2])
    elif isinstance(value, Sequence) and len(value) == 2:
        return int(value[0]), int(value[1])
    raise StandardError(f"{option}={value!r} is no size; write it as (width, height) or 'WxH'")


def _only(option: str, value: Any) -> Any:
    items = [value] if isinstance(value, str | bytes) or not isinstance(value, Sequence) else value
    if len(items) != 1:
        raise StandardError(f"{option}: the model takes one, not {len(items)}")
    return items[0]


_FORMS: Mapping[str, Callable[[str, Any], Any]] = {
    "list": lambda _, value: [value],
    "one": _only,
    "not": lambda _, value: not value,
    "user_message": lambda _, value: [{"role": "user", "content": value}],
}


def _set(wire: dict[str, Any], target: str, value: Any, option: str) -> None:
    *outer, last = target.split(".")
    inner = wire
    for name in outer:
        inner = inner.setdefault(name, {})
    if last in inner and inner[last] != value:
        raise StandardError(
            f"{option}={value!r} and another option disagree on {target!r}: {inner[last]!r}"
        )
    inner[last] = value
