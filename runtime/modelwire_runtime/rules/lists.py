"""Conditions about a value's type, and about lists and their elements.

Inside a condition on elements the name `item` stands for the element, `item.x` for a field of it.
"""

# ruff: noqa: D102  # what the methods mean is told once, by `Condition`

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from modelwire_runtime.rules.base import NO_NAMES, Condition, Fault, Names, OfOne, Values, say
from modelwire_runtime.rules.values import is_list, is_type, join, lookup, show, span

ITEM = "item"
"""What an element is called inside a condition on it."""

_KINDS = {
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "None",
}


@dataclass(frozen=True, slots=True, init=False)
class IsType(OfOne):
    """True when the parameter is of one of these JSON types; a file in any form is text."""

    name: str
    kinds: tuple[str, ...]

    def __init__(self, name: str, *kinds: str) -> None:
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "kinds", kinds)

    def admits(self, value: Any) -> bool:
        return any(is_type(value, kind) for kind in self.kinds)

    def wanted(self) -> str:
        return join([_KINDS[kind] for kind in self.kinds], "or")


@dataclass(frozen=True, slots=True)
class Count(OfOne):
    """True when the parameter is a list of so many items; what is no list passes."""

    name: str
    ge: int | None = None
    le: int | None = None

    def admits(self, value: Any) -> bool:
        return not is_list(value) or (
            (self.ge is None or len(value) >= self.ge)
            and (self.le is None or len(value) <= self.le)
        )

    def wanted(self) -> str:
        if self.le == 0:
            return "no items"
        words = "item" if 1 in (self.ge, self.le) and None in (self.ge, self.le) else "items"
        return f"{span(ge=self.ge, le=self.le)} {words}"

    def text(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} has {self.wanted()}"

    def negated(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} has not {self.wanted()}"

    def describe(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} must have {self.wanted()}"

    def forbidden(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} must not have {self.wanted()}"

    def _fault(self, value: Any, names: Names) -> Fault:
        message = f"{say(self.name, names)} has {len(value)}; it must have {self.wanted()}"
        return Fault(self.name, list(value), "count", message, (self.ge, self.le))


class ItemNames(Mapping[str, str]):
    """Names inside a condition on the items of a list: the item is called by its place."""

    def __init__(self, names: Names, name: str, called: str) -> None:
        self._names, self._name, self._called = names, name, called

    def __getitem__(self, name: str) -> str:
        head, dot, rest = name.partition(".")
        if head != ITEM:
            raise KeyError(name)
        if not dot:
            return self._called
        around = say(f"{self._name}[]", self._names)
        field = say(f"{self._name}[].{rest}", self._names).removeprefix(f"{around}.")
        return f"{self._called}.{field}"

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class _OfItems(OfOne):
    """A condition about the items of a list; what is no list passes."""

    __slots__ = ()
    condition: Condition

    def _inner(self, names: Names, called: str) -> Names:
        return ItemNames(names, self.name, called)

    def forbidden(self, names: Names = NO_NAMES) -> str:
        return Condition.forbidden(self, names)

    def _told(self, names: Names) -> str:
        return self.condition.text(self._inner(names, "the item"))


@dataclass(frozen=True, slots=True)
class Each(_OfItems):
    """True when the parameter is a list of whose items each meets the condition."""

    name: str
    condition: Condition

    def admits(self, value: Any) -> bool:
        return not is_list(value) or all(self.condition.holds({ITEM: item}) for item in value)

    def text(self, names: Names = NO_NAMES) -> str:
        return f"for each item of {say(self.name, names)}, {self._told(names)}"

    def negated(self, names: Names = NO_NAMES) -> str:
        told = self.condition.negated(self._inner(names, "the item"))
        return f"for an item of {say(self.name, names)}, {told}"

    def describe(self, names: Names = NO_NAMES) -> str:
        told = self.condition.describe(self._inner(names, "the item"))
        return f"for each item of {say(self.name, names)}, {told}"

    def wanted(self) -> str:
        return f"such that {self._told(NO_NAMES)} for each item"

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        items = lookup(values, self.name)
        if not is_list(items):
            yield from OfOne.check(self, values, names)
            return
        for index, item in enumerate(items):
            inner = self._inner(names, f"{say(self.name, names)}[{index}]")
            for found in self.condition.check({ITEM: item}, inner):
                rest = found.parameter.removeprefix(ITEM)
                yield replace(found, parameter=f"{self.name}[{index}]{rest}")


@dataclass(frozen=True, slots=True)
class Contains(_OfItems):
    """True when the parameter is a list with at least one item that meets the condition."""

    name: str
    condition: Condition

    def admits(self, value: Any) -> bool:
        return not is_list(value) or any(self.condition.holds({ITEM: item}) for item in value)

    def text(self, names: Names = NO_NAMES) -> str:
        return f"for an item of {say(self.name, names)}, {self._told(names)}"

    def negated(self, names: Names = NO_NAMES) -> str:
        return f"for no item of {say(self.name, names)}, {self._told(names)}"

    def describe(self, names: Names = NO_NAMES) -> str:
        told = self.condition.describe(self._inner(names, "the item"))
        return f"for at least one item of {say(self.name, names)}, {told}"

    def wanted(self) -> str:
        return f"such that {self._told(NO_NAMES)} for an item"

    def _fault(self, value: Any, names: Names) -> Fault:
        message = f"{say(self.name, names)}={show(value)}: {self.describe(names)}"
        return Fault(self.name, list(value), "contains", message)
