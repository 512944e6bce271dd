"""What the generator tells the author of a spec: where, which rule, and what to write instead."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a spec file; lines and columns count from one, as editors do."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One finding. `code` is stable: MW1xx reading, MW2xx form, MW3xx references, MW4xx meaning."""

    place: Place
    code: str
    message: str
    hint: str = ""

    def text(self) -> str:
        """Give the form that editors and terminals turn into a link."""
        place = self.place
        first = f"{place.path}:{place.line}:{place.column}: {self.code} {self.message}"
        return f"{first}\n  hint: {self.hint}" if self.hint else first

    def at(self, path: str) -> "Diagnostic":
        """Give the same finding in a file that is called by another path."""
        return replace(self, place=replace(self.place, path=path))

    def below(self, root: str) -> "Diagnostic":
        """Give a finding of a spec tree with the path that can be opened; `root` is the tree as the author named it."""
        return self.at(f"{root}/{self.place.path}") if root else self


class SpecError(Exception):
    """Specs that cannot be generated from, with everything that is wrong with them."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(set(diagnostics)))
        super().__init__(self.text())

    def located(self, root: str) -> tuple[Diagnostic, ...]:
        """Give the findings with paths that can be opened; `root` is the spec root as the author named it."""
        return tuple(item.below(root) for item in self.diagnostics)

    def text(self, root: str = "") -> str:
        """Give all findings, a line or two each."""
        return "\n".join(item.text() for item in self.located(root))


class LocatedError(SpecError):
    """Findings whose paths can be opened as they are, because not all of them lie below the spec root."""

    def located(self, root: str) -> tuple[Diagnostic, ...]:
        """Give the findings."""
        return self.diagnostics


@dataclass(slots=True)
class Report:
    """Collects findings, so that an author reads all of them at once."""

    found: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def add(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Note one finding."""
        self.found.append(Diagnostic(place, code, message, hint))

    def raise_if_any(self) -> None:
        """Stop here when anything was found."""
        if self.found:
            raise SpecError(self.found)


def nearest(word: str, words: Iterable[str]) -> str:
    """Give the hint that names the closest of `words`, or nothing when none is close."""
    close = get_close_matches(word, list(words), n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else ""
