"""Whether a rule surely holds for whatever kept to the former ones. What would take thought counts as no.

A rule that speaks of parameters that no former call can have, since they are new as well, refuses none of them.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

Json = Mapping[str, Any]
# Tests that grow weaker as the number falls, or as it rises.
_LEAST = ("minimum", "exclusiveMinimum", "minItems", "minLength")
_MOST = ("maximum", "exclusiveMaximum", "maxItems", "maxLength")
RULES = frozenset(
    {
        *("if", "then", "else", "dependentRequired", "dependentSchemas", "not", "contains"),
        *("allOf", "anyOf", "oneOf"),
    }
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of every former call."""

    absent: Collection[str]
    """Parameters that none has."""
    present: Collection[str]
    """Parameters that each has."""

    def having(self, names: Collection[str]) -> "Known":
        """Give what is known of those that have some parameters besides."""
        return replace(self, present={*self.present, *names})


def implies(one: Json, other: Json, known: Known) -> bool:
    """Tell whether whatever keeps to one rule keeps to the other."""
    if one == other or holds(other, known.absent) is True:
        return True
    if set(one) != set(other) or not other:
        return not other
    if "if" in one:
        within = known.having(one["if"].get("required", ()))
        parts = [key for key in ("then", "else") if key in one]
        return one["if"] == other["if"] and all(
            implies(one[key], other[key], within if key == "then" else known) for key in parts
        )
    return all(_IMPLIED.get(key, _equal)(one[key], other[key], known) for key in other)


def _equal(one: Any, other: Any, _: Known) -> bool:
    return bool(one == other)


def _superset(one: Any, other: Any, _: Known) -> bool:
    return {*other} <= {*one}


def _schemas(one: Json, other: Json, known: Known) -> bool:
    return all(
        name in one and implies(one[name], test, known.having([name]))
        for name, test in other.items()
    )


def _tests(one: Json, other: Json, known: Known) -> bool:
    return all(
        name in known.absent or (name in one and _weaker(one[name], test))
        for name, test in other.items()
    )


def _all_of(one: Sequence[Json], other: Sequence[Json], known: Known) -> bool:
    return all(any(implies(part, wanted, known) for part in one) for wanted in other)


def _any_of(one: Sequence[Json], other: Sequence[Json], known: Known) -> bool:
    return all(any(implies(part, wanted, known) for wanted in other) for part in one)


def _one_of(one: Sequence[Json], other: Sequence[Json], known: Known) -> bool:
    """Choices that came along may not hold beside one of those that were there."""
    more = [part for part in other if part not in one]
    return all(part in other for part in one) and all(
        holds(part, known.absent) is False or all(_exclude(part, held, known) for held in one)
        for part in more
    )


def _exclude(one: Json, other: Json, known: Known) -> bool:
    """Tell whether two conditions never hold at once: a parameter that is there has other values in each."""
    tests = one.get("properties", {}), other.get("properties", {})
    needed = [{*part.get("required", ()), *known.present} for part in (one, other)]
    return any(
        name in needed[0] & needed[1] and _are_apart(tests[0][name], tests[1][name])
        for name in {*tests[0]} & {*tests[1]}
    )


def _are_apart(one: Any, other: Any) -> bool:
    values = [_values(test) for test in (one, other)]
    return all(found is not None for found in values) and not any(
        value in (values[1] or ()) for value in values[0] or ()
    )


def _negated(one: Json, other: Json, known: Known) -> bool:
    return implies(other, one, known)


_IMPLIED: Mapping[str, Callable[[Any, Any, Known], bool]] = {
    "required": _superset,
    "properties": _tests,
    "dependentSchemas": _schemas,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _negated,
}


def _weaker(test: Any, other: Any) -> bool:
    """Tell whether a value that passes one test passes the other; an absent one passes all that want no presence."""
    if test == other or test is False:
        return True
    if other is False or not isinstance(test, Mapping) or not isinstance(other, Mapping):
        return False
    values = _values(test)
    return all(_key_is_weaker(key, test, other[key], values) for key in other)


def _key_is_weaker(key: str, test: Json, wanted: Any, values: list[Any] | None) -> bool:
    if key in ("const", "enum"):
        allowed = [wanted] if key == "const" else wanted
        return values is not None and all(value in allowed for value in values)
    if key not in test:
        return False
    if key in _LEAST:
        return bool(test[key] >= wanted)
    if key in _MOST:
        return bool(test[key] <= wanted)
    return bool(test[key] == wanted)


def _values(test: Any) -> list[Any] | None:
    """Give the values that pass a test, when it lists them."""
    if not isinstance(test, Mapping):
        return None
    return [test["const"]] if "const" in test else test.get("enum")


def holds(condition: Json, absent: Collection[str]) -> bool | None:
    """Tell whether a condition holds for whatever has none of some parameters; None where that depends."""
    return _all(_verdicts(condition, absent))


def _verdicts(data: Json, absent: Collection[str]) -> Iterator[bool | None]:
    if "required" in data:
        yield False if any(name in absent for name in data["required"]) else None
    for name in data.get("properties", ()):
        yield True if name in absent else None
    for name, needed in data.get("dependentRequired", {}).items():
        yield True if name in absent or not needed else None
    for name, inner in data.get("dependentSchemas", {}).items():
        yield True if name in absent or holds(inner, absent) else None
    yield from (holds(part, absent) for part in data.get("allOf", ()))
    if "anyOf" in data:
        yield _any([holds(part, absent) for part in data["anyOf"]])
    if "oneOf" in data:
        yield _one([holds(part, absent) for part in data["oneOf"]])
    if "not" in data:
        inner = holds(data["not"], absent)
        yield None if inner is None else not inner
    if "if" in data:
        yield _conditional(data, absent)
    if set(data) - {*RULES, "required", "properties", "description"} or "contains" in data:
        yield None


def _conditional(data: Json, absent: Collection[str]) -> bool | None:
    asked = holds(data["if"], absent)
    then, otherwise = (holds(data.get(key, {}), absent) for key in ("then", "else"))
    if asked is None:
        return then if then == otherwise else None
    return then if asked else otherwise


def _all(verdicts: Iterator[bool | None]) -> bool | None:
    found = [*verdicts]
    if False in found:
        return False
    return None if None in found else True


def _any(verdicts: Sequence[bool | None]) -> bool | None:
    if True in verdicts:
        return True
    return None if None in verdicts else False


def _one(verdicts: Sequence[bool | None]) -> bool | None:
    certain = sum(verdict is True for verdict in verdicts)
    if certain > 1:
        return False
    if None in verdicts:
        return None
    return certain == 1
