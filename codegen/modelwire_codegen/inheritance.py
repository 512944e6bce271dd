"""What a parameter set amounts to with what it inherits: parameters refined keyword by keyword, and the rules of both.

As with JSON Schema's `allOf`, no rule is lost: where two say the same keyword, what was inherited moves into `allOf`.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

Json = dict[str, Any]
_BRANCHES = ("if", "then", "else")
_DEPENDENTS = "dependentRequired"
# Rules of which a schema has one of a kind. Alternatives are rules of a set and of an object's fields; those of another
# value are its shape, which a nearer definition may replace.
_CHOICES = (("anyOf",), ("oneOf",))
_OF_SETS = (_BRANCHES, ("not",), *_CHOICES)
_OF_VALUES = (_BRANCHES, ("not",), ("contains",))
PAIRED = ("pixels", "aspect")
"""Limits of a pair of parameters, which say themselves what they are of."""


def laid(below: Mapping[str, Any], above: Mapping[str, Any]) -> Json:
    """Give what a set says by itself and by what it inherits; nothing in either is changed."""
    result = _with_rules(below, above, _OF_SETS)
    for key in ("properties", "required", *PAIRED):
        if key in below and key in above:
            result[key] = _JOINS[key](below[key], above[key])
    return result


def refined(below: Mapping[str, Any], above: Mapping[str, Any]) -> Json:
    """Give a parameter that is said again: the nearer keywords count, and tests of both."""
    speaks_of_fields = "properties" in below or "$ref" in below
    return _with_rules(below, above, (*_OF_VALUES, *(_CHOICES if speaks_of_fields else ())))


def is_same(one: Any, other: Any) -> bool:
    """Tell whether two JSON values are written alike: Python takes true for 1."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _with_rules(
    below: Mapping[str, Any], above: Mapping[str, Any], single: Sequence[Sequence[str]]
) -> Json:
    result = {**below, **above}
    moved: list[Any] = []
    for keys in single:
        old = {key: below[key] for key in keys if key in below}
        new = {key: above[key] for key in keys if key in above}
        if old and new and not is_same(old, new):
            moved.append(old)
            for key in old.keys() - new.keys():  # an `else` belongs to its own `if`
                del result[key]
    if moved or ("allOf" in below and "allOf" in above):
        inherited = _added(below.get("allOf", ()), moved)
        result["allOf"] = _added(inherited, above.get("allOf", ()))
    for key in (_DEPENDENTS, "dependentSchemas"):
        if key in below and key in above:
            result[key] = _JOINS[key](below[key], above[key])
    return result


def _added(old: Sequence[Any], new: Sequence[Any]) -> list[Any]:
    return [*old, *(item for item in new if not any(is_same(item, other) for other in old))]


def _properties(old: Json, new: Json) -> Json:
    again = {name: refined(old[name], value) for name, value in new.items() if name in old}
    return {**old, **new, **again}


def _required(old: Json, new: Json) -> Json:
    return {**old, **{name: _added(old.get(name, ()), value) for name, value in new.items()}}


def _schemas(old: Json, new: Json) -> Json:
    both = {
        name: {"allOf": [old[name], value]}
        for name, value in new.items()
        if name in old and not is_same(old[name], value)
    }
    return {**old, **new, **both}


def _narrowed(old: Json, new: Json) -> Json:
    """Give limits that keep both; those of other parameters cannot be said beside, and `resolve` refuses them."""
    result = {**old, **new}
    if old["of"] == new["of"]:
        for key, nearer in (("minimum", max), ("maximum", min)):
            if key in old and key in new:
                result[key] = nearer(old[key], new[key])
    return result


_JOINS: Mapping[str, Any] = {
    "properties": _properties,
    "required": _added,
    _DEPENDENTS: _required,
    "dependentSchemas": _schemas,
    **dict.fromkeys(PAIRED, _narrowed),
}
