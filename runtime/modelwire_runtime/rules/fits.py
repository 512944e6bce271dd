"""Limits inside a value: of a list's items, of a union's branches, of an object's free fields.

A Pydantic field has a place for the limits of the whole value only. What is deeper stands here as
the fragment of JSON Schema that says it, with nothing in it but types, closed lists and limits.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import NO_NAMES, Fault, Names, Values, say
from modelwire_runtime.rules.lists import IsType
from modelwire_runtime.rules.numbers import is_multiple
from modelwire_runtime.rules.patterns import compiled
from modelwire_runtime.rules.sizes import Size
from modelwire_runtime.rules.values import (
    is_list,
    is_number,
    is_object,
    is_type,
    lookup,
    same,
    show,
    show_all,
    span,
)
from modelwire_runtime.rules.values import key as as_json

Fragment = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Fits:
    """Everything inside the parameter's value must fit the fragment."""

    name: str
    fragment: Fragment

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the first place in the value that does not fit."""
        value = lookup(values, self.name)
        if value is not OMIT:
            yield from _first(self.name, value, self.fragment, names)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return f"{say(self.name, names)} must fit {show(dict(self.fragment))}"


@dataclass(frozen=True, slots=True)
class FitsOthers:
    """Every field that is not listed must fit the fragment."""

    known: tuple[str, ...]
    fragment: Fragment

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the first place that does not fit in each of the other fields."""
        for name in [name for name in values if name not in self.known]:
            yield from _first(name, values[name], self.fragment, names)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return f"fields of other names must fit {show(dict(self.fragment))}"


def _first(name: str, value: Any, fragment: Fragment, names: Names) -> Iterator[Fault]:
    for place, inner, keyword, limit in _misfits(value, fragment, ""):
        at = f"{name}{place}"
        if keyword == "size":
            yield from _size(limit, at).check({at: inner}, names)
        else:
            message = f"{say(at, names)}{_told(inner, keyword, limit)}"
            rule = "type" if keyword == "media" else keyword
            yield Fault(at, inner, rule, message, limit)
        return


_Misfit = tuple[str, Any, str, Any]


def _misfits(value: Any, fragment: Fragment, place: str) -> Iterator[_Misfit]:
    for keyword, limit in fragment.items():
        test = _TESTS.get(keyword)
        if test is not None and not test(value, limit):
            yield place, value, keyword, limit
    if "anyOf" in fragment:
        yield from _of_branches(value, fragment["anyOf"], place)
    if "oneOf" in fragment:
        yield from _of_one_branch(value, fragment["oneOf"], place)
    if "items" in fragment and is_list(value):
        for index, item in enumerate(value):
            yield from _misfits(item, fragment["items"], f"{place}[{index}]")
    if "additionalProperties" in fragment and is_object(value):
        for key, item in value.items():
            if fragment["additionalProperties"] is False:
                yield f"{place}.{key}", item, "additionalProperties", False
            else:
                yield from _misfits(item, fragment["additionalProperties"], f"{place}.{key}")


def _of_branches(value: Any, branches: list[Fragment], place: str) -> Iterator[_Misfit]:
    """Find nothing when one branch fits, else what the branch that came furthest finds."""
    found = [list(_misfits(value, branch, place)) for branch in branches]
    if all(found):
        yield from min(found, key=lambda misfits: max(_distance(one, place) for one in misfits))


def _distance(misfit: _Misfit, place: str) -> int:
    """Tell how far a value is from a branch: of another kind, of another kind inside, another one, or beyond a limit."""
    at, _, keyword, _ = misfit
    if keyword in ("type", "media"):
        return 3 if at == place else 2
    return int(keyword in ("enum", "pattern"))


def _of_one_branch(value: Any, branches: list[Fragment], place: str) -> Iterator[_Misfit]:
    """Find nothing when exactly one branch fits."""
    fitting = sum(not any(True for _ in _misfits(value, branch, place)) for branch in branches)
    if fitting == 0:
        yield from _of_branches(value, branches, place)
    elif fitting > 1:
        yield place, value, "oneOf", [dict(branch) for branch in branches]


def _listed(kinds: Any) -> list[str]:
    return [kinds] if isinstance(kinds, str) else list(kinds)


def _is_type(value: Any, kind: Any) -> bool:
    if is_list(kind):
        return any(_is_type(value, one) for one in kind)
    return isinstance(value, str) if kind == "string" else is_type(value, kind)


def _is_among(value: Any, values: Sequence[Any]) -> bool:
    return any(same(value, one) for one in values)


def _number(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, limit: not is_number(value) or test(value, limit)


def _text(test: Callable[[str, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, limit: not isinstance(value, str) or test(value, limit)


def _list(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, limit: not is_list(value) or test(value, limit)


def _is_plain(value: Any) -> bool:
    return value is None or isinstance(value, (bool, int, float))


def _size(limits: Sequence[Any], name: str) -> Size:
    separator, pixels, aspect = limits
    return Size(name, separator, pixels and tuple(pixels), aspect and tuple(aspect), loose=True)


# A keyword that does not concern the value's type holds, as in JSON Schema.
_TESTS: Mapping[str, Callable[[Any, Any], bool]] = {
    "type": _is_type,
    "media": lambda value, _: not (is_list(value) or is_object(value) or _is_plain(value)),
    "size": lambda value, limits: not any(_size(limits, "").check({"": value})),
    "uniqueItems": _list(lambda value, _: len({as_json(item) for item in value}) == len(value)),
    "enum": _is_among,
    "minimum": _number(lambda value, limit: value >= limit),
    "maximum": _number(lambda value, limit: value <= limit),
    "exclusiveMinimum": _number(lambda value, limit: value > limit),
    "exclusiveMaximum": _number(lambda value, limit: value < limit),
    "multipleOf": _number(lambda value, step: is_multiple(value, str(step))),
    "minLength": _text(lambda value, limit: len(value) >= limit),
    "maxLength": _text(lambda value, limit: len(value) <= limit),
    "pattern": _text(lambda value, pattern: compiled(pattern).search(value) is not None),
    "minItems": _list(lambda value, limit: len(value) >= limit),
    "maxItems": _list(lambda value, limit: len(value) <= limit),
}

_MEDIA = "a URL, bytes, a pathlib.Path, a binary file or Media"
_UNITS = {"Length": "characters", "Items": "items"}
_WORDS: Mapping[str, Callable[[Any], str]] = {
    "type": lambda kinds: f"is not {IsType('', *_listed(kinds)).wanted()}",
    "media": lambda _: f"is not {_MEDIA}",
    "enum": lambda values: f"is not one of {show_all(values)}",
    "uniqueItems": lambda _: "has items that repeat",
    "minimum": lambda limit: f"is below {show(limit)}",
    "maximum": lambda limit: f"is above {show(limit)}",
    "exclusiveMinimum": lambda limit: f"is not above {show(limit)}",
    "exclusiveMaximum": lambda limit: f"is not below {show(limit)}",
    "multipleOf": lambda step: f"is not a multiple of {show(step)}",
    "pattern": lambda pattern: f"does not match {pattern}",
    "additionalProperties": lambda _: "is no field that there is",
    "oneOf": lambda _: "fits several of the forms that it may have, and must fit one",
}


def _told(value: Any, keyword: str, limit: Any) -> str:
    """Say after a place what is wrong with the value there."""
    if keyword in _WORDS:
        return f"={show(value)} {_WORDS[keyword](limit)}"
    low = limit if keyword.startswith("min") else None
    high = limit if keyword.startswith("max") else None
    return f" has {len(value)} {_UNITS[keyword[3:]]}; allowed {span(ge=low, le=high)}"
