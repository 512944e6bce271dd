"""Multiples, reckoned in exact decimals.

Binary floats cannot: 0.15 % 0.05 is not zero. A number is taken as what its shortest decimal text
says, which is what JSON sends.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from modelwire_runtime.rules.base import NO_NAMES, Fault, Names, Values, say
from modelwire_runtime.rules.values import is_number, lookup, show, show_all, span


def exact(value: float | str) -> Fraction:
    """Return the number that a value's decimal text says."""
    return Fraction(float.__repr__(value)) if isinstance(value, float) else Fraction(value)


def is_multiple(value: float, step: float | str) -> bool:
    """Tell whether a finite number is a multiple of the step, in exact decimals."""
    return (exact(value) / exact(step)).denominator == 1


def plain(value: Fraction) -> int | float:
    """Return a fraction as the number that a caller would type."""
    return value.numerator if value.denominator == 1 else float(value)


def near(
    value: float,
    step: float | str | None = None,
    *,
    ge: float | None = None,
    le: float | None = None,
) -> tuple[int | float, ...]:
    """List the nearest multiples of the step to both sides, within the limits."""
    wish = exact(value)
    low = None if ge is None else exact(ge)
    high = None if le is None else exact(le)
    if low is not None and wish < low:
        wish = low
    if high is not None and wish > high:
        wish = high
    if step is None:
        return (plain(wish),)
    unit = exact(step)
    below = wish // unit
    found = dict.fromkeys((below * unit, -(-wish // unit) * unit))
    return tuple(
        plain(item)
        for item in found
        if (low is None or item >= low) and (high is None or item <= high)
    )


@dataclass(frozen=True, slots=True)
class Step:
    """The number must be a multiple of the step, which is decimal text.

    The limits only serve the message.
    """

    name: str
    step: str
    ge: int | float | None = None
    le: int | float | None = None

    def bounded(self, ge: Any, le: Any) -> "Step":
        """Return the rule with limits for its message."""
        return replace(self, ge=ge, le=le)

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the fault that the number is no multiple."""
        value = lookup(values, self.name)
        if not is_number(value) or value - value != 0 or is_multiple(value, self.step):
            return
        nearest = near(value, self.step, ge=self.ge, le=self.le)
        message = f"{say(self.name, names)}={show(value)} is not a multiple of {self.step}"
        if nearest:
            message += f" (nearest: {show_all(nearest)})"
        allowed = span(ge=self.ge, le=self.le)
        if allowed:
            message += f"; allowed {allowed}"
        yield Fault(self.name, value, "multiple_of", message, self.step, nearest)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return f"{say(self.name, names)} must be a multiple of {self.step}"
