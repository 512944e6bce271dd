"""What the generator tells the author of a spec: where, which rule, and what to write instead."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
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

    def text(self, root: str = "") -> str:
        """Give the form that editors and terminals turn into a link; `root` is the spec root as the author named it."""
        place = self.place
        path = f"{root}/{place.path}" if root else place.path
        first = f"{path}:{place.line}:{place.column}: {self.code} {self.message}"
        return f"{first}\n  hint: {self.hint}" if self.hint else first


class SpecError(Exception):
    """Specs that cannot be generated from, with everything that is wrong with them."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(set(diagnostics)))
        super().__init__(self.text())

    def text(self, root: str = "") -> str:
        """Give all findings, a line or two each; `root` is the spec root as the author named it."""
        return "\n".join(item.text(root) for item in self.diagnostics)

    def json(self) -> str:
        """Give the findings as one JSON document."""
        return json.dumps([asdict(item) for item in self.diagnostics], indent=2)


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
