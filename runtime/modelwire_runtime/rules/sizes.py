"""Rules about width and height, whether they come as two numbers or as one text."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, TypeAlias

from modelwire_runtime.rules.base import NO_NAMES, Fault, Names, Values, say
from modelwire_runtime.rules.numbers import exact
from modelwire_runtime.rules.values import is_number, lookup, show, span

Limits: TypeAlias = tuple[int | float | None, int | float | None]
_SIZE = re.compile(r"([0-9]{1,18})[ ]*[xX*:,;/\u00d7][ ]*([0-9]{1,18})")
_WINDOW = 3  # whole numbers tried to each side of the exact answer


def _whole(digits: str) -> int:
    """Read digits. Python refuses to read more than 4300 of them.

    18 are more than any picture has.
    """
    return int(digits) if len(digits) <= 18 else min(int(digits.lstrip("0")[:19] or "0"), 10**18)


def _within(value: Fraction | int, limits: Limits | None) -> bool:
    if limits is None:
        return True
    low, high = limits
    return (low is None or value >= exact(low)) and (high is None or value <= exact(high))


def _clamp(value: float, limits: Limits | None) -> float:
    low, high = limits or (None, None)
    if low is not None:
        value = max(value, float(low))
    return value if high is None else min(value, float(high))


def fits(width: int, height: int, pixels: Limits | None, aspect: Limits | None) -> bool:
    """Tell whether a size keeps to both limits."""
    if not _within(width * height, pixels):
        return False
    return aspect is None or (height > 0 and _within(Fraction(width, height), aspect))


def nearest_size(
    width: int, height: int, pixels: Limits | None, aspect: Limits | None
) -> tuple[int, int] | None:
    """Return the size closest in shape, then in area, that keeps to both limits.

    None when there is none.
    """
    if width < 1 or height < 1 or max(width, height) > 10**9:
        return None
    ratio = _clamp(width / height, aspect)
    area = _clamp(float(width * height), pixels)
    across = round(math.sqrt(area * ratio))
    best: tuple[float, float, int, int] | None = None
    for wide in range(max(1, across - _WINDOW), across + _WINDOW + 1):
        down = round(wide / ratio)
        for high in range(max(1, down - 1), down + 2):
            if fits(wide, high, pixels, aspect):
                found = (abs(math.log(wide / high / ratio)), abs(wide * high - area), wide, high)
                best = found if best is None else min(best, found)
    return None if best is None else best[2:]


def _told(width: int, height: int, pixels: Limits | None, aspect: Limits | None) -> str:
    """Say which limit a size breaks."""
    if not _within(width * height, pixels):
        low, high = pixels or (None, None)
        return f"has {width * height} pixels; allowed {span(ge=low, le=high)}"
    low, high = (end and round(end, 4) for end in aspect or (None, None))
    ratio = f"{width / height:.4g}" if height else "no"
    return f"has {ratio} times its height as width; allowed {span(ge=low, le=high)}"


@dataclass(frozen=True, slots=True)
class Size:
    """A text of width, separator and height, with limits to its pixels and its shape."""

    name: str
    separator: str
    pixels: Limits | None = None
    aspect: Limits | None = None
    loose: bool = False
    """True when other texts than sizes may stand there, which another rule lists."""

    def _parse(self, value: str) -> tuple[int, int] | None:
        width, found, height = value.partition(self.separator)
        whole = all(part.isascii() and part.isdigit() for part in (width, height))
        return (_whole(width), _whole(height)) if found and whole else None

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the fault that the text is no size, or one beyond the limits."""
        value = lookup(values, self.name)
        if not isinstance(value, str):
            return
        size = self._parse(value)
        if size is None and self.loose:
            return
        if size is None:
            yield self._misspelt(value, names)
        elif not fits(*size, self.pixels, self.aspect):
            fitting = nearest_size(*size, self.pixels, self.aspect)
            nearest = (self._join(*fitting),) if fitting else ()
            rule = "aspect" if _within(size[0] * size[1], self.pixels) else "pixels"
            yield self._fault(value, rule, _told(*size, self.pixels, self.aspect), nearest, names)

    def _misspelt(self, value: str, names: Names) -> Fault:
        other = _SIZE.fullmatch(value.strip())
        if other is None:
            wrong = f"is not WIDTH{self.separator}HEIGHT in digits"
            return self._fault(value, "size", wrong, (), names)
        size = int(other[1]), int(other[2])
        wrong = f"is written {show(self._join(*size))} here"
        if fits(*size, self.pixels, self.aspect):
            fault = self._fault(value, "size", wrong, (), names)
            return replace(fault, nearest=(self._join(*size),))
        fitting = nearest_size(*size, self.pixels, self.aspect)
        nearest = (self._join(*fitting),) if fitting else ()
        wrong += f", and {_told(*size, self.pixels, self.aspect)}"
        return self._fault(value, "size", wrong, nearest, names)

    def _join(self, width: int, height: int) -> str:
        return f"{width}{self.separator}{height}"

    def _fault(
        self, value: str, rule: str, wrong: str, nearest: tuple[str, ...], names: Names
    ) -> Fault:
        hint = f" (nearest: {show(nearest[0])})" if nearest else ""
        message = f"{say(self.name, names)}={show(value)} {wrong}{hint}"
        limit = {"pixels": self.pixels, "aspect": self.aspect}.get(rule, self.separator)
        return Fault(self.name, value, rule, message, limit, nearest)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        text = f"{say(self.name, names)} is WIDTH{self.separator}HEIGHT"
        if self.pixels:
            text += f", {span(ge=self.pixels[0], le=self.pixels[1])} pixels"
        if self.aspect:
            text += f", width to height {span(ge=self.aspect[0], le=self.aspect[1])}"
        return text


def _pair(values: Values, width: str, height: str) -> tuple[int, int] | None:
    """Return both numbers when both are set to whole ones."""
    found: list[int] = []
    for name in (width, height):
        value: Any = lookup(values, name)
        if not is_number(value) or value - value != 0 or value != int(value):
            return None
        found.append(int(value))
    return found[0], found[1]


def _pair_fault(rule: "Pixels | Aspect", kind: str, size: tuple[int, int], names: Names) -> Fault:
    limits = (rule.lo, rule.hi)
    pixels, aspect = (limits, None) if kind == "pixels" else (None, limits)
    fitting = nearest_size(*size, pixels, aspect)
    width, height = say(rule.width, names), say(rule.height, names)
    hint = f" (nearest: {width}={fitting[0]}, {height}={fitting[1]})" if fitting else ""
    message = f"{width}={size[0]} with {height}={size[1]} {_told(*size, pixels, aspect)}{hint}"
    return Fault(rule.width, size[0], kind, message, limits, (fitting,) if fitting else ())


@dataclass(frozen=True, slots=True)
class Pixels:
    """Width times height must lie within limits; nothing is said when one of them is not set."""

    width: str
    height: str
    lo: int | None = None
    hi: int | None = None

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the fault that there are too few or too many pixels."""
        size = _pair(values, self.width, self.height)
        if size and not fits(*size, (self.lo, self.hi), None):
            yield _pair_fault(self, "pixels", size, names)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        product = f"{say(self.width, names)} times {say(self.height, names)}"
        return f"{product} must be {span(ge=self.lo, le=self.hi)} pixels"


@dataclass(frozen=True, slots=True)
class Aspect:
    """Width divided by height must lie within limits.

    Nothing is said when one of them is not set.
    """

    width: str
    height: str
    lo: int | float | None = None
    hi: int | float | None = None

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the fault that the picture is too wide or too tall."""
        size = _pair(values, self.width, self.height)
        if size and not fits(*size, None, (self.lo, self.hi)):
            yield _pair_fault(self, "aspect", size, names)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        quotient = f"{say(self.width, names)} divided by {say(self.height, names)}"
        return f"{quotient} must be {span(ge=self.lo, le=self.hi)}"
