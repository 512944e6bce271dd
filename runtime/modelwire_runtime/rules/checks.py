"""Rules between parameters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import NO_NAMES, Condition, Fault, Names, Values, fault, say
from modelwire_runtime.rules.conditions import Present
from modelwire_runtime.rules.values import is_list, join, key, lookup, show


class Required(Present):
    """All of the names must be set. It is `Present` under the name that reads well as a rule."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class When(Condition):
    """If the condition holds, `then` applies; if not, `otherwise` does. Rules may stand within one another."""

    condition: Condition
    then: Condition | None
    otherwise: Condition | None = None

    def _side(self, values: Values) -> Condition | None:
        return self.then if self.condition.holds(values) else self.otherwise

    def holds(self, values: Values) -> bool:
        """Tell whether the side that applies holds."""
        side = self._side(values)
        return side is None or side.holds(values)

    def parameters(self) -> tuple[str, ...]:
        """List what the rule looks at, the sides that may fail first."""
        sides = (self.then, self.otherwise, self.condition)
        found = (name for side in sides if side is not None for name in side.parameters())
        return tuple(dict.fromkeys(found))

    def text(self, names: Names = NO_NAMES) -> str:
        """Say the rule as it follows the word "when"."""
        parts: list[str] = []
        if self.then is not None:
            parts.append(f"if {self.condition.text(names)}, {self.then.text(names)}")
        if self.otherwise is not None:
            parts.append(f"if {self.condition.negated(names)}, {self.otherwise.text(names)}")
        return f"({'; '.join(parts)})"

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the faults of the side that applies, and say why it does."""
        rule = self._side(values)
        if rule is None:
            return
        met = self.condition.holds(values)
        for found in rule.check(values, names):
            why = self.condition.text(names) if met else self.condition.negated(names)
            yield replace(found, message=f"{found.message} when {why}")

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        parts: list[str] = []
        if self.then is not None:
            parts.append(f"when {self.condition.text(names)}: {self.then.describe(names)}")
        if self.otherwise is not None:
            other = "otherwise" if parts else f"when {self.condition.negated(names)}"
            parts.append(f"{other}: {self.otherwise.describe(names)}")
        return "; ".join(parts)


@dataclass(frozen=True, slots=True)
class Holds:
    """The condition must hold; `message` says so in the spec's own words."""

    condition: Condition
    message: str = ""

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the fault that the condition does not hold."""
        if self.message and not self.condition.holds(values):
            yield fault(self.condition, "condition", self.message)
        elif not self.message:
            yield from self.condition.check(values, names)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return self.message or self.condition.describe(names)


@dataclass(frozen=True, slots=True)
class DependentRequired(Condition):
    """If the parameter is set, the others must be too."""

    name: str
    names: tuple[str, ...]

    def holds(self, values: Values) -> bool:
        """Tell whether nothing is missing."""
        return not any(True for _ in self.check(values))

    def parameters(self) -> tuple[str, ...]:
        """List the parameter and those that it needs."""
        return (self.name, *self.names)

    def text(self, names: Names = NO_NAMES) -> str:
        """Say the rule as it follows the word "when"."""
        return f"{say(self.name, names)} comes with {self._others(names)}"

    def negated(self, names: Names = NO_NAMES) -> str:
        """Say that something is missing."""
        return f"{say(self.name, names)} comes without {self._others(names)}"

    def _others(self, names: Names) -> str:
        return join([say(name, names) for name in self.names], "and")

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the parameters that are missing."""
        if lookup(values, self.name) is OMIT:
            return
        for name in self.names:
            if lookup(values, name) is OMIT:
                message = f"{say(name, names)} is required when {say(self.name, names)} is set"
                yield Fault(name, OMIT, "required", message)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return f"{say(self.name, names)} needs {self._others(names)}"


@dataclass(frozen=True, slots=True)
class AppliesWhen:
    """The parameter may be set only if the condition holds."""

    name: str
    condition: Condition

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the fault that the parameter is set all the same."""
        value = lookup(values, self.name)
        if value is not OMIT and not self.condition.holds(values):
            why = self.condition.text(names)
            message = f"{say(self.name, names)}={show(value)} applies only when {why}"
            yield Fault(self.name, value, "applies_when", message, why)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return f"{say(self.name, names)} applies only when {self.condition.text(names)}"


@dataclass(frozen=True, slots=True)
class IgnoredWhen:
    """The vendor ignores the parameter if the condition holds: a warning, no error."""

    name: str
    condition: Condition

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Warn that the parameter is set all the same."""
        value = lookup(values, self.name)
        if value is not OMIT and self.condition.holds(values):
            why = self.condition.text(names)
            message = f"{say(self.name, names)}={show(value)} is ignored when {why}"
            yield Fault(self.name, value, "ignored_when", message, why, warning=True)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return f"{say(self.name, names)} is ignored when {self.condition.text(names)}"


@dataclass(frozen=True, slots=True)
class Unique:
    """The items of the list must differ, as JSON compares."""

    name: str

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the first item that repeats an earlier one."""
        items = lookup(values, self.name)
        if not is_list(items):
            return
        seen: dict[object, int] = {}
        for index, item in enumerate(items):
            first = seen.setdefault(key(item), index)
            if first != index:
                where = f"{say(self.name, names)}[{index}]={show(item)}"
                message = f"{where} repeats item {first}; items must differ"
                yield Fault(f"{self.name}[{index}]", item, "unique", message)
                return

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return f"items of {say(self.name, names)} must differ"
