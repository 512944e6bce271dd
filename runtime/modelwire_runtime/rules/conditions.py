"""Conditions: questions about what the caller set.

What their methods mean is told once, by `Condition`.
"""

# ruff: noqa: D102  # for that reason

# for that reason

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import (
    NO_NAMES,
    Condition,
    Fault,
    Names,
    OfOne,
    Values,
    fault,
    say,
)
from modelwire_runtime.rules.patterns import compiled
from modelwire_runtime.rules.values import is_number, join, key, lookup, same, show, show_all, span


@dataclass(frozen=True, slots=True, init=False)
class Present(Condition):
    """True when all of the names are set, null included."""

    names: tuple[str, ...]

    def __init__(self, *names: str) -> None:
        object.__setattr__(self, "names", names)

    def holds(self, values: Values) -> bool:
        return all(lookup(values, name) is not OMIT for name in self.names)

    def parameters(self) -> tuple[str, ...]:
        return self.names

    def _subject(self, names: Names, word: str = "and") -> str:
        return join([say(name, names) for name in self.names], word)

    def text(self, names: Names = NO_NAMES) -> str:
        return f"{self._subject(names)} {'is' if len(self.names) == 1 else 'are'} set"

    def negated(self, names: Names = NO_NAMES) -> str:
        return f"{self._subject(names, 'or')} is not set"

    def describe(self, names: Names = NO_NAMES) -> str:
        return f"{self._subject(names)} {'is' if len(self.names) == 1 else 'are'} required"

    def forbidden(self, names: Names = NO_NAMES) -> str:
        if len(self.names) == 1:
            return f"{say(self.names[0], names)} must not be set"
        return f"{self._subject(names)} cannot be set together"

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        for name in self.names:
            if lookup(values, name) is OMIT:
                yield Fault(name, OMIT, "required", f"{say(name, names)} is required")


@dataclass(frozen=True, slots=True)
class Equals(OfOne):
    """True when the parameter is set to this value, as JSON compares."""

    name: str
    value: Any

    def admits(self, value: Any) -> bool:
        return same(value, self.value)

    def wanted(self) -> str:
        return show(self.value)

    def nearest(self, value: Any) -> tuple[Any, ...]:  # there is only one
        return (self.value,)


@dataclass(frozen=True, slots=True)
class OneOf(OfOne):
    """True when the parameter is set to one of these values, as JSON compares."""

    name: str
    values: tuple[Any, ...]

    def admits(self, value: Any) -> bool:
        wanted = key(value)
        return any(wanted == key(item) for item in self.values)

    def wanted(self) -> str:
        return f"one of {show_all(self.values)}"


@dataclass(frozen=True, slots=True)
class InRange(OfOne):
    """True when the parameter is set within these limits.

    What is no number passes, as in JSON Schema.
    """

    name: str
    ge: int | float | None = None
    le: int | float | None = None
    gt: int | float | None = None
    lt: int | float | None = None

    def admits(self, value: Any) -> bool:
        return not is_number(value) or (
            (self.ge is None or value >= self.ge)
            and (self.le is None or value <= self.le)
            and (self.gt is None or value > self.gt)
            and (self.lt is None or value < self.lt)
        )

    def wanted(self) -> str:
        return span(ge=self.ge, le=self.le, gt=self.gt, lt=self.lt)

    def nearest(self, value: Any) -> tuple[Any, ...]:
        if self.ge is not None and value < self.ge:
            return (self.ge,)
        return (self.le,) if self.le is not None and value > self.le else ()


@dataclass(frozen=True, slots=True)
class Matches(OfOne):
    """True when the pattern occurs in the parameter's text.

    What is no text passes, as in JSON Schema.
    """

    name: str
    pattern: str

    def admits(self, value: Any) -> bool:
        return not isinstance(value, str) or compiled(self.pattern).search(value) is not None

    def wanted(self) -> str:
        return f"text that matches {self.pattern}"


@dataclass(frozen=True, slots=True)
class Vacuous(Condition):
    """True when the parameter is not set; otherwise what the inner condition says."""

    name: str
    condition: Condition

    def holds(self, values: Values) -> bool:
        return lookup(values, self.name) is OMIT or self.condition.holds(values)

    def parameters(self) -> tuple[str, ...]:
        return (self.name,)

    def text(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} is not set or {self.condition.text(names)}"

    def negated(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} is set and {self.condition.negated(names)}"

    def describe(self, names: Names = NO_NAMES) -> str:
        return self.condition.describe(names)

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        if lookup(values, self.name) is not OMIT:
            yield from self.condition.check(values, names)


class _OfSeveral(Condition):
    """A condition made of others."""

    __slots__ = ()
    conditions: tuple[Condition, ...]

    def parameters(self) -> tuple[str, ...]:
        found = (name for condition in self.conditions for name in condition.parameters())
        return tuple(dict.fromkeys(found))

    def _texts(self, names: Names, loose: str = " or ") -> list[str]:
        return [f"({t})" if loose in t else t for t in (c.text(names) for c in self.conditions)]

    def _lone_names(self, names: Names) -> list[str] | None:
        """Return the names when each condition is that one parameter is set."""
        lone = [c.names[0] for c in self.conditions if isinstance(c, Present) and len(c.names) == 1]
        return [say(n, names) for n in lone] if len(lone) == len(self.conditions) else None


@dataclass(frozen=True, slots=True, init=False)
class All(_OfSeveral):
    """True when all of the conditions are."""

    conditions: tuple[Condition, ...]

    def __init__(self, *conditions: Condition) -> None:
        object.__setattr__(self, "conditions", conditions)

    def holds(self, values: Values) -> bool:
        return all(condition.holds(values) for condition in self.conditions)

    def text(self, names: Names = NO_NAMES) -> str:
        return " and ".join(self._texts(names))

    def negated(self, names: Names = NO_NAMES) -> str:
        return " or ".join(condition.negated(names) for condition in self.conditions)

    def describe(self, names: Names = NO_NAMES) -> str:
        return "; ".join(condition.describe(names) for condition in self.conditions)

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        for condition in self.conditions:
            yield from condition.check(values, names)


@dataclass(frozen=True, slots=True, init=False)
class Any_(_OfSeveral):  # noqa: N801  # the bare word is typing's
    """True when at least one of the conditions is."""

    conditions: tuple[Condition, ...]

    def __init__(self, *conditions: Condition) -> None:
        object.__setattr__(self, "conditions", conditions)

    def holds(self, values: Values) -> bool:
        return any(condition.holds(values) for condition in self.conditions)

    def text(self, names: Names = NO_NAMES) -> str:
        lone = self._lone_names(names)
        return f"{join(lone, 'or')} is set" if lone else " or ".join(self._texts(names, " and "))

    def negated(self, names: Names = NO_NAMES) -> str:
        lone = self._lone_names(names)
        if lone:
            return f"{'neither' if len(lone) == 2 else 'none of'} {join(lone, 'nor')} is set"
        found = (condition.negated(names) for condition in self.conditions)
        return " and ".join(f"({text})" if " or " in text else text for text in found)

    def describe(self, names: Names = NO_NAMES) -> str:
        lone = self._lone_names(names)
        if lone:
            return f"at least one of {join(lone, 'and')} is required"
        return f"it must hold that {self.text(names)}"

    def forbidden(self, names: Names = NO_NAMES) -> str:
        lone = self._lone_names(names)
        if lone:
            return f"{join(lone, 'and')} must not be set"
        return "; ".join(condition.forbidden(names) for condition in self.conditions)


@dataclass(frozen=True, slots=True, init=False)
class ExactlyOne(_OfSeveral):
    """True when one of the conditions is and the others are not."""

    conditions: tuple[Condition, ...]

    def __init__(self, *conditions: Condition) -> None:
        object.__setattr__(self, "conditions", conditions)

    def holds(self, values: Values) -> bool:
        return sum(condition.holds(values) for condition in self.conditions) == 1

    def text(self, names: Names = NO_NAMES) -> str:
        lone = self._lone_names(names)
        if lone:
            return f"exactly one of {join(lone, 'and')} is set"
        return f"exactly one of these holds: {'; '.join(self._texts(names))}"

    def describe(self, names: Names = NO_NAMES) -> str:
        lone = self._lone_names(names)
        if lone:
            return f"exactly one of {join(lone, 'and')} must be set"
        return f"exactly one of these must hold: {'; '.join(self._texts(names))}"

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        if not self.holds(values):
            true = [c.text(names) for c in self.conditions if c.holds(values)]
            now = f" (now: {join(true, 'and')})" if true else " (now: none)"
            yield fault(self, "exactly_one", self.describe(names) + now)


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """True when the condition is not."""

    condition: Condition

    def holds(self, values: Values) -> bool:
        return not self.condition.holds(values)

    def parameters(self) -> tuple[str, ...]:
        return self.condition.parameters()

    def text(self, names: Names = NO_NAMES) -> str:
        return self.condition.negated(names)

    def negated(self, names: Names = NO_NAMES) -> str:
        return self.condition.text(names)

    def describe(self, names: Names = NO_NAMES) -> str:
        return self.condition.forbidden(names)

    def forbidden(self, names: Names = NO_NAMES) -> str:
        return self.condition.describe(names)

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        inner = self.condition
        if isinstance(inner, Any_):  # none of them may hold, so each is a fault of its own
            for part in inner.conditions:
                yield from Not(part).check(values, names)
        elif inner.holds(values):
            yield fault(self, "condition", self.describe(names))
