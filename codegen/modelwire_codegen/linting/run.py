"""Lint a spec tree: read it as `check` does, let every rule look, and lay the suppressions over what they find."""

from collections.abc import Iterator
from dataclasses import dataclass

from modelwire_codegen.diagnostics import Diagnostic, Report, SpecError
from modelwire_codegen.linting.address import Address, AddressBook
from modelwire_codegen.linting.registry import OF_AGE, RULES
from modelwire_codegen.linting.rule import Finding, Severity
from modelwire_codegen.linting.suppressions import apply, check_codes, suppressions_of
from modelwire_codegen.linting.tree import Dates, Tree
from modelwire_codegen.lower import lower
from modelwire_codegen.project import Project
from modelwire_codegen.reading import read
from modelwire_codegen.settings import Settings
from modelwire_codegen.sources import find

# The name that findings of `check` have, which no suppression can cover.
CHECK = "check"
_CODES = tuple(rule.code for rule in RULES)


@dataclass(frozen=True, slots=True)
class Linted:
    """What came of it, sorted by file and line."""

    findings: tuple[Finding, ...]

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that no suppression covers."""
        return tuple(item for item in self.findings if not item.reason)

    def count(self, severity: Severity) -> int:
        """Count open findings of one severity."""
        return sum(item.severity == severity for item in self.open)

    def fails(self, *, strict: bool) -> bool:
        """Tell whether the tree is refused: for errors, and when strict for warnings too."""
        warned = strict and self.count(Severity.WARNING) > 0
        return warned or self.count(Severity.ERROR) > 0


def lint(settings: Settings, dates: Dates) -> Linted:
    """Give every finding. A tree with which `check` finds something wrong has those findings and no others."""
    Project(settings.specs).check_whole()
    try:
        tree = read_tree(settings, dates)
    except SpecError as error:
        return Linted(tuple(_broken(item) for item in error.diagnostics))
    found = sorted(_findings(tree), key=lambda item: (item.place, item.code, item.message))
    return Linted(tuple(found))


def read_tree(settings: Settings, dates: Dates) -> Tree:
    """Read what rules look at; raises `SpecError` with everything that `check` finds."""
    report = Report()
    sources = find(settings.specs, report)
    reading = read(sources, report)
    catalog = lower(reading.trees, settings.package, report)
    report.raise_if_any()
    foreign = {source.name for source in sources if source.shipped}
    own = tuple(item for item in reading.documents if item.document.path not in foreign)
    return Tree(own, reading.trees, catalog, dates)


def _broken(item: Diagnostic) -> Finding:
    return Finding(item.place, item.code, CHECK, Severity.ERROR, item.message, item.hint)


def _findings(tree: Tree) -> Iterator[Finding]:
    suppressions = tuple(suppressions_of(tree.documents))
    yield from check_codes(suppressions, _CODES)
    # Without a day nothing is stale, and then a suppression of staleness has nothing to cover.
    asked = [
        item
        for item in suppressions
        if item.code in _CODES and (tree.dates.as_of or item.code not in OF_AGE)
    ]
    yield from apply(asked, _looked(tree))


def _looked(tree: Tree) -> Iterator[tuple[Finding, Address]]:
    """Give the findings of every rule; what is wrong with files that come with the generator is not the author's."""
    own = {item.document.path for item in tree.documents}
    book = AddressBook(tree.documents)
    for rule in RULES:
        for found in dict.fromkeys(rule.look(tree)):
            if found.place.path in own:
                address = book.of(found.place)
                yield rule.finding(found, address.text()), address
