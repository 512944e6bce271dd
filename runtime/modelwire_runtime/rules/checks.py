"""Rules between parameters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import NO_NAMES, Condition, Fault, Names, Rule, Values, fault, say
from modelwire_runtime.rules.conditions import Present
from modelwire_runtime.rules.values import is_list, join, key, lookup, show


class Required(Present):
    """All of the names must be set. It is `Present` under the name that reads well as a rule."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class When:
    """If the condition holds, `then` applies; if not, `otherwise` does."""

    condition: Condition
    then: Rule
    otherwise: Rule | None = None

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the faults of the side that applies, and say why it does."""
        if self.condition.holds(values):
            rule, why = self.then, self.condition.text(names)
        elif self.otherwise is not None:
            rule, why = self.otherwise, self.condition.negated(names)
        else:
            return
        for found in rule.check(values, names):
            yield replace(found, message=f"{found.message} when {why}")

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        text = f"when {self.condition.text(names)}: {self.then.describe(names)}"
        if self.otherwise is not None:
            text += f"; otherwise: {self.otherwise.describe(names)}"
        return text


@dataclass(frozen=True, slots=True)
class Holds:
    """The condition must hold; `message` says so in the spec's own words."""

    condition: Condition
    message: str = ""

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the fault that the condition does not hold."""
        if not self.condition.holds(values):
            yield fault(self.condition, "condition", self.message or self.condition.describe(names))

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        return self.message or self.condition.describe(names)


@dataclass(frozen=True, slots=True)
class DependentRequired:
    """If the parameter is set, the others must be too."""

    name: str
    names: tuple[str, ...]

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
        others = join([say(name, names) for name in self.names], "and")
        return f"{say(self.name, names)} needs {others}"


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
