"""What came of it, as a Markdown page."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.upstream.originals.readings import READINGS

_CONSTRUCTS = (
    *("allOf", "anyOf", "oneOf", "not", "if", "contains", "const", "nullable", "discriminator"),
    *("dependentRequired", "dependentSchemas", "$recursiveRef", "$ref", "multipleOf", "pattern"),
)


_INTRODUCTION = """\
# The vendors' own documents

This page is what `make check-upstream DIR=...` printed over the documents that the vendors publish, which are not part of the
project. Each document is imported into a fresh tree of specs, linted and generated; then random and boundary requests are
judged twice, by the document's own schema (`jsonschema`) and by the generated class. Half of the requests are made from the
document, half from what it became. *Constructs* counts the keywords of the schema and of all that it refers to; *findings*
are those of the import, of an OpenAPI document over all its samples; *lint* is what the linter says of the specs before a
person has looked at them.
"""


@dataclass(slots=True)
class Row:
    """One schema."""

    vendor: str
    sample: str
    constructs: Counter[str] = field(default_factory=Counter[str])
    findings: Counter[str] = field(default_factory=Counter[str])
    linted: Counter[str] = field(default_factory=Counter[str])
    readings: Counter[str] = field(default_factory=Counter[str])
    valid: int = 0
    invalid: int = 0
    disagreements: list[str] = field(default_factory=list[str])
    failure: str = ""

    @property
    def instances(self) -> int:
        """How many requests were judged."""
        return self.valid + self.invalid

    @property
    def verdict(self) -> str:
        """How far both sides agree."""
        if self.failure:
            return self.failure
        wrong = len(self.disagreements)
        share = 100 * (1 - min(wrong, self.instances) / max(self.instances, 1))
        return "100 %" if not wrong else f"**{share:.2f} %** ({wrong} differ)"

    @property
    def is_good(self) -> bool:
        """Whether there is nothing to complain of."""
        return not self.failure and not self.disagreements


@dataclass(slots=True)
class Whole:
    """A document with all of its operations."""

    vendor: str
    operations: int
    models: int = 0
    findings: Counter[str] = field(default_factory=Counter[str])
    failure: str = ""

    @property
    def line(self) -> str:
        """What came of it, in a sentence."""
        if self.failure:
            return f"{self.vendor}: **{self.failure}**"
        counts = f"{self.models} entries out of {self.operations} operations"
        return f"{self.vendor}: {counts}; findings {_counted(self.findings)}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that was found."""

    rows: Sequence[Row]
    wholes: Sequence[Whole]
    types: Mapping[str, int]
    """How many errors mypy finds, by package."""

    @property
    def is_good(self) -> bool:
        """Whether there is nothing to complain of."""
        failed = [*self.types.values(), *(whole.failure for whole in self.wholes)]
        return all(row.is_good for row in self.rows) and not any(failed)


def page(outcome: Outcome, explained: Mapping[str, str]) -> str:
    """Give the whole table, with what its marks mean."""
    rows, wholes = outcome.rows, outcome.wholes
    lines = [
        _INTRODUCTION,
        "| Sample | Constructs | Findings | Lint | Instances (valid, invalid) | Agreement |",
        "| --- | --- | --- | --- | --- | --- |",
        *(_line(row) for row in rows),
        "",
        "Type checks of the output, by mypy in strict mode:",
        "",
        *(f"- `{package}`: {_errors(count)}" for package, count in outcome.types.items()),
        "",
        "Every operation of the OpenAPI documents, imported and generated:",
        "",
        *(f"- {whole.line}" for whole in wholes),
        "",
        "What an original cannot mean is read as follows, and how often that was needed:",
        "",
        *_readings(rows),
    ]
    codes = sorted(
        {code for row in rows for code in (*row.linted, *row.findings)}
        | {code for whole in wholes for code in whole.findings}
    )
    told = [f"- {code}: {explained[code]}" for code in codes if code in explained]
    return "\n".join([*lines, "", "What the findings mean:", "", *told, ""])


def _line(row: Row) -> str:
    constructs = ", ".join(
        f"{word} {row.constructs[word]}" for word in _CONSTRUCTS if row.constructs[word]
    )
    counts = f"{row.instances} ({row.valid}, {row.invalid})"
    cells = (
        f"{row.vendor}: {row.sample}",
        constructs,
        _counted(row.findings),
        _counted(row.linted),
        counts,
        row.verdict,
    )
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _counted(codes: Counter[str]) -> str:
    return ", ".join(f"{code} x{codes[code]}" for code in sorted(codes)) or "none"


def _errors(count: int) -> str:
    return "no error" if not count else f"**{count} errors**"


def _readings(rows: Iterable[Row]) -> list[str]:
    total = sum((row.readings for row in rows), Counter[str]())
    return [f"- `{name}` ({total[name]}): {READINGS[name]}." for name in READINGS if total[name]]
