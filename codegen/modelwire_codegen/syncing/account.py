"""What a sync found and would do: plain data, which is shown as text, Markdown or JSON and then carried out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from modelwire_codegen.comparing.advice import Advice
from modelwire_codegen.comparing.changelog import changelog
from modelwire_codegen.comparing.changes import BREAKING
from modelwire_codegen.comparing.changes import Change as CallersChange
from modelwire_codegen.diagnostics import Diagnostic
from modelwire_codegen.importing.merging.changes import Change as Fact
from modelwire_codegen.syncing.lock import Locked
from modelwire_codegen.write import Change

_FEW = 20
Section = tuple[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class News:
    """A document, and how it differs from what the lock file says of it."""

    now: Locked
    before: Locked | None

    @property
    def state(self) -> str:
        """One of `new`, `same` and `changed`."""
        if self.before is None:
            return "new"
        return "same" if self.before.digest == self.now.digest else "changed"


@dataclass(frozen=True, slots=True)
class Account:
    """All of one sync."""

    vendor: str
    documents: tuple[News, ...]
    facts: tuple[Fact, ...]
    """What the import changes in the specs."""
    findings: tuple[Diagnostic, ...]
    """What upstream says and the specs cannot."""
    warnings: tuple[Diagnostic, ...]
    """What the linter says of the files that change."""
    changes: tuple[CallersChange, ...]
    """What callers meet."""
    advice: Advice
    titles: Mapping[str, str]
    specs: Change
    output: Change

    @property
    def breaks(self) -> bool:
        """True when something that worked for callers no longer does."""
        return any(change.finding.effect is BREAKING for change in self.changes)

    def data(self) -> Mapping[str, Any]:
        """Give the account as JSON data."""
        return {
            "vendor": self.vendor,
            "documents": [{**asdict(item.now), "state": item.state} for item in self.documents],
            "facts": [asdict(item) for item in self.facts],
            "findings": [asdict(item) for item in self.findings],
            "warnings": [asdict(item) for item in self.warnings],
            "breaking": self.breaks,
            "changes": [change.data() for change in self.changes],
            "advice": self.advice.level,
            "specs": _paths(self.specs),
            "output": _paths(self.output),
        }

    def text(self) -> str:
        """Give the account for a terminal."""
        parts = [
            f"{title}:\n" + "\n".join(f"  {line}" for line in lines)
            for title, lines in self._sections()
        ]
        return "\n\n".join([f"Sync of {self.vendor}", *parts, self._for_callers()])

    def markdown(self) -> str:
        """Give the account for a pull request."""
        parts = [
            f"## {title}\n\n" + "\n".join(f"- {_escaped(line)}" for line in lines)
            for title, lines in self._sections()
        ]
        callers = re.sub("^#", "##", self._for_callers(), flags=re.MULTILINE)
        return "\n\n".join([f"# Sync of {self.vendor}", *parts, callers])

    def _sections(self) -> Iterator[Section]:
        yield "Documents", [_told(item) for item in self.documents]
        yield "Changes of the specs", _or_none([fact.text() for fact in self.facts])
        yield "What the specs cannot say", _or_none([item.text() for item in self.findings])
        yield "What the linter says of it", _or_none([item.text() for item in self.warnings])
        yield "Spec files", _or_none(_listed(self.specs))
        yield "Generated files", _or_none(_shortened(_listed(self.output)))

    def _for_callers(self) -> str:
        return changelog(self.changes, self.advice, self.titles).rstrip("\n")


def _told(item: News) -> str:
    size = f"{item.now.size} bytes, sha256 {item.now.digest[:12]}"
    return f"{item.now.name}: {item.state}, {size}, {item.now.url}"


def _paths(change: Change) -> Mapping[str, Sequence[str]]:
    return {"written": sorted(change.texts), "removed": list(change.removed)}


def _listed(change: Change) -> list[str]:
    return [*sorted(change.texts), *(f"{path} removed" for path in change.removed)]


def _shortened(lines: list[str]) -> list[str]:
    rest = len(lines) - _FEW
    return lines if rest <= 0 else [*lines[:_FEW], f"and {rest} more"]


def _or_none(lines: Sequence[str]) -> Sequence[str]:
    return lines or ("nothing",)


def _escaped(line: str) -> str:
    """Keep words of a stranger from becoming markup."""
    first, *rest = line.splitlines() or [""]
    text = "; ".join([first, *(part.strip() for part in rest)])
    for char in "\\`*_<[]#|":
        text = text.replace(char, f"\\{char}")
    return re.sub("(?<!-)>", r"\\>", text)  # the arrow of a change is ours, and closes nothing
