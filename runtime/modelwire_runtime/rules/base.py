"""What a rule and a condition are, and what a rule finds."""

# ruff: noqa: D102  # what a condition's methods mean is told once, by `Condition`

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.values import lookup, show, show_all

Values = Mapping[str, Any]
"""What the caller set, under wire names."""
Names = Mapping[str, str]
"""Python names by wire name, where the two differ. A dotted name reaches into objects."""

NO_NAMES: Names = {}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a call, or, as a warning, that will have no effect."""

    parameter: str
    """Wire name of the parameter; a place inside it follows as in `loras[0].scale`."""
    value: Any
    """What the caller set; `OMIT` when it is missing."""
    rule: str
    """A short stable word for what was broken, such as `multiple_of` or `required`."""
    message: str
    """One line that says it all, without the model's name."""
    limit: Any = None
    """What the rule allows, in the rule's own terms."""
    nearest: tuple[Any, ...] = ()
    """The nearest values that would do."""
    warning: bool = False
    """True when the vendor takes the call all the same."""


class Rule(Protocol):
    """Anything that finds faults in what the caller set."""

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the faults; values of a wrong type are none of its business and pass."""
        ...

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        ...


class Condition:
    """A question about what the caller set. As a rule it demands that the answer is yes."""

    __slots__ = ()

    def holds(self, values: Values) -> bool:
        """Answer the question."""
        raise NotImplementedError

    def text(self, names: Names = NO_NAMES) -> str:
        """Say the condition as it follows the word "when"."""
        raise NotImplementedError

    def parameters(self) -> tuple[str, ...]:
        """List the wire names that the condition looks at."""
        raise NotImplementedError

    def negated(self, names: Names = NO_NAMES) -> str:
        """Say the opposite, as it follows the word "when"."""
        return f"not ({self.text(names)})"

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the condition as a demand, in one line."""
        return f"it must hold that {self.text(names)}"

    def forbidden(self, names: Names = NO_NAMES) -> str:
        """Say the demand that the condition does not hold, in one line."""
        return f"it must not hold that {self.text(names)}"

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Find the fault that the condition does not hold."""
        if not self.holds(values):
            yield fault(self, "condition", self.describe(names))


def fault(condition: Condition, rule: str, message: str, **more: Any) -> Fault:
    """Build the fault of a condition that fails without one value being to blame."""
    parameters = condition.parameters()
    return Fault(parameters[0] if parameters else "", OMIT, rule, message, **more)


def say(name: str, names: Names) -> str:
    """Return a wire name as the caller's Python writes it."""
    return names.get(name, name)


class OfOne(Condition):
    """A condition about the value of one parameter; it fails when that is not set."""

    __slots__ = ()
    name: str

    def admits(self, value: Any) -> bool:
        """Judge the value of the parameter."""
        raise NotImplementedError

    def wanted(self) -> str:
        """Say what the value must be, as it follows "must be"."""
        raise NotImplementedError

    def nearest(self, value: Any) -> tuple[Any, ...]:  # for subclasses
        """List values close to the given one that would do."""
        return ()

    def holds(self, values: Values) -> bool:
        value = lookup(values, self.name)
        return value is not OMIT and self.admits(value)

    def parameters(self) -> tuple[str, ...]:
        return (self.name,)

    def text(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} is {self.wanted()}"

    def negated(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} is not {self.wanted()}"

    def describe(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} must be {self.wanted()}"

    def forbidden(self, names: Names = NO_NAMES) -> str:
        return f"{say(self.name, names)} must not be {self.wanted()}"

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        value = lookup(values, self.name)
        if value is OMIT:
            message = f"{say(self.name, names)} must be set, to {self.wanted()}"
            yield Fault(self.name, OMIT, "required", message)
        elif not self.admits(value):
            yield self._fault(value, names)

    def _fault(self, value: Any, names: Names) -> Fault:
        nearest = self.nearest(value)
        hint = f" (nearest: {show_all(nearest)})" if nearest else ""
        message = f"{say(self.name, names)}={show(value)} must be {self.wanted()}{hint}"
        rule = type(self).__name__.lower()
        return Fault(self.name, value, rule, message, self.wanted(), nearest)
