"""Two parameters whose values come in pairs only, such as the sizes that a model offers."""

# ruff: noqa: D102  # what the methods mean is told once, by `Condition`

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import NO_NAMES, Condition, Fault, Names, Values, fault, say
from modelwire_runtime.rules.values import is_number, lookup, same, show, show_all

_FEW = 24
"""Pairs that a message lists."""

Pair = tuple[Any, Any]


@dataclass(frozen=True, slots=True)
class Pairs(Condition):
    """True when exactly one of the pairs agrees with what is set of the two parameters.

    So one parameter alone will do where it stands in one pair only.
    """

    one: str
    other: str
    pairs: tuple[Pair, ...]

    def _agreeing(self, values: Values) -> list[Pair]:
        one, other = lookup(values, self.one), lookup(values, self.other)
        return [
            pair
            for pair in self.pairs
            if (one is OMIT or same(one, pair[0])) and (other is OMIT or same(other, pair[1]))
        ]

    def holds(self, values: Values) -> bool:
        return len(self._agreeing(values)) == 1

    def parameters(self) -> tuple[str, ...]:
        return (self.one, self.other)

    def text(self, names: Names = NO_NAMES) -> str:
        return f"{self._subject(names)} is one of {self._listed()}"

    def negated(self, names: Names = NO_NAMES) -> str:
        return f"{self._subject(names)} is none of {self._listed()}"

    def describe(self, names: Names = NO_NAMES) -> str:
        return f"{self._subject(names)} must be one of {self._listed()}"

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        agreeing = self._agreeing(values)
        if len(agreeing) == 1:
            return
        set_ones = {name: lookup(values, name) for name in (self.one, self.other)}
        missing = [name for name, value in set_ones.items() if value is OMIT]
        if len(missing) == 1 and agreeing:
            yield self._lone(missing[0], agreeing, set_ones, names)
        elif len(missing) == 2:
            yield fault(self, "required", f"{self._subject(names)} is required")
        else:
            yield self._stray(set_ones, names)

    def _lone(
        self, missing: str, agreeing: list[Pair], values: dict[str, Any], names: Names
    ) -> Fault:
        """Build the fault that the other side has to be named as well."""
        side = (self.one, self.other).index(missing)
        fitting = tuple(pair[side] for pair in agreeing)
        there = (self.other, self.one)[side]
        text = (
            f"{say(missing, names)} is required beside {say(there, names)}={show(values[there])}"
            f" ({show_all(fitting)})"
        )
        return Fault(missing, OMIT, "required", text, fitting, fitting)

    def _stray(self, values: dict[str, Any], names: Names) -> Fault:
        shown = " with ".join(
            f"{say(name, names)}={show(value)}"
            for name, value in values.items()
            if value is not OMIT
        )
        nearest = self._nearest(values[self.one], values[self.other])
        text = f"{shown}: {self.describe(names)}"
        if nearest:
            sides = zip((self.one, self.other), nearest, strict=True)
            close = ", ".join(f"{say(name, names)}={show(value)}" for name, value in sides)
            text += f" (nearest: {close})"
        at = next(name for name, value in values.items() if value is not OMIT)
        near = (nearest,) if nearest else ()
        return Fault(at, values[at], "pairs", text, self.pairs, near)

    def _nearest(self, one: Any, other: Any) -> Pair | None:
        """Return the pair closest by factors, of what is set."""
        sides = [
            (index, value)
            for index, value in enumerate((one, other))
            if is_number(value) and value > 0
        ]
        numbers = [pair for pair in self.pairs if all(is_number(s) and s > 0 for s in pair)]
        if not sides or not numbers:
            return None
        return min(
            numbers,
            key=lambda pair: sum(abs(math.log(pair[index] / value)) for index, value in sides),
        )

    def _subject(self, names: Names) -> str:
        return f"{say(self.one, names)} x {say(self.other, names)}"

    def _listed(self) -> str:
        shown = [f"{show(one)}x{show(other)}" for one, other in self.pairs]
        more = f", and {len(shown) - _FEW} more" if len(shown) > _FEW else ""
        return ", ".join(shown[:_FEW]) + more
