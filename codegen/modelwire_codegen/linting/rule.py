"""What a lint rule is: a code and a name that never change, a purpose, a hint, and a function that looks at a whole tree."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.linting.tree import Tree


class Severity(StrEnum):
    """How bad a finding is: the words of SARIF, where they are called levels."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Found(NamedTuple):
    """What a rule has found; an own hint replaces that of the rule."""

    place: Place
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding of a rule, as it is printed."""

    place: Place
    code: str
    name: str
    severity: Severity
    message: str
    hint: str = ""
    where: str = ""
    """The thing that it is about, by names instead of lines: what a suppression speaks of."""
    reason: str = ""
    """Why it is suppressed; empty for what is not."""


Look = Callable[[Tree], Iterable[Found]]


def _nothing(tree: Tree) -> Iterable[Found]:
    return ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the linter. One that looks at nothing is about the suppressions themselves."""

    code: str
    name: str
    severity: Severity
    purpose: str
    hint: str
    look: Look = _nothing

    def finding(self, found: Found, where: str) -> Finding:
        """Give what was found as a finding of this rule."""
        hint = found.hint or self.hint
        return Finding(found.place, self.code, self.name, self.severity, found.message, hint, where)


class Family:
    """The rules of one module: its functions register themselves here, in the order in which they stand."""

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def error(self, code: str, name: str, purpose: str, hint: str) -> Callable[[Look], Look]:
        """Register a rule about what cannot be right."""
        return self._register(Severity.ERROR, code, name, purpose, hint)

    def warning(self, code: str, name: str, purpose: str, hint: str) -> Callable[[Look], Look]:
        """Register a rule about what is most likely a mistake."""
        return self._register(Severity.WARNING, code, name, purpose, hint)

    def note(self, code: str, name: str, purpose: str, hint: str) -> Callable[[Look], Look]:
        """Register a rule about what could be better."""
        return self._register(Severity.NOTE, code, name, purpose, hint)

    def _register(self, severity: Severity, *words: str) -> Callable[[Look], Look]:
        code, name, purpose, hint = words

        def take(look: Look) -> Look:
            self.rules.append(Rule(code, name, severity, purpose, hint, look))
            return look

        return take
