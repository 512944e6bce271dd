"""Advice on the next version number, after Semantic Versioning 2.0.0.

From 1.0 on, what breaks is major, what is added is minor. Below 1.0 anything may break; there the custom is that what breaks
raises the second number and all else the third, so that `~=0.4.1` is safe.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from modelwire_codegen.comparing.changes import BREAKING, NONE, Change, Effect

_VERSION = re.compile(r"(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?\Z")
_LEVELS = {Effect.BREAKING: "major", Effect.COMPATIBLE: "minor", Effect.NONE: "patch"}


@dataclass(frozen=True, slots=True)
class Advice:
    """Which part of the version number to raise."""

    level: str
    """`major`, `minor` or `patch`; `none` where nothing changed."""
    below_one: str
    """The same for a version below 1.0."""
    current: str = ""
    next: str = ""
    """The next version; empty where the current one is not known."""

    @property
    def text(self) -> str:
        """The advice in a sentence."""
        if self.level == "none":
            return "Nothing changed for callers; no release is needed."
        if self.next:
            return f"Release as {self.next}, after {self.current}."
        return f"A {self.level} release; below 1.0, a {self.below_one} one."


def advise(changes: Sequence[Change], current: str = "") -> Advice:
    """Advise on the version after `current`, which is `MAJOR.MINOR` or `MAJOR.MINOR.PATCH`."""
    if not changes:
        return Advice("none", "none", current, current)
    worst = max(change.finding.effect for change in changes)
    level, below_one = _LEVELS[worst], "minor" if worst is BREAKING else "patch"
    if not current:
        return Advice(level, below_one)
    numbers = parse(current)
    return Advice(level, below_one, current, _next(numbers, level if numbers[0] else below_one))


def parse(version: str) -> tuple[int, int, int]:
    """Read a version; raises `ValueError` for what is none."""
    found = _VERSION.match(version)
    if found is None:
        raise ValueError(f"{version!r} is no version such as 0.4.1")
    return int(found[1]), int(found[2]), int(found[3] or 0)


def _next(numbers: tuple[int, int, int], level: str) -> str:
    major, minor, patch = numbers
    if level == "major":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if level == "minor" else f"{major}.{minor}.{patch + 1}"


def counts(changes: Sequence[Change]) -> dict[str, int]:
    """Count changes by what they do."""
    findings = [change.finding for change in changes]
    return {
        "breaking_surface": sum(one.surface is BREAKING for one in findings),
        "breaking_wire": sum(one.wire is BREAKING for one in findings),
        "compatible": sum(one.effect is Effect.COMPATIBLE for one in findings),
        "documentation": sum(one.effect is NONE for one in findings),
    }
