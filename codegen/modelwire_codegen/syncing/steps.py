"""The steps of a sync, in order, over a copy of the specs. Read this page first.

    gather -> import -> lint -> diff -> generate -> carry out

Each step may refuse, and until the last one nothing has been written. That one is a single move of specs, lock file and output.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from modelwire_codegen import pipeline
from modelwire_codegen.comparing import compare
from modelwire_codegen.comparing.advice import advise
from modelwire_codegen.diagnostics import (
    Diagnostic,
    LocatedError,
    Place,
    Report,
    SpecError,
    nearest,
)
from modelwire_codegen.emit.own_templates import BadTemplates
from modelwire_codegen.importing import planning, request
from modelwire_codegen.importing.single import Unanswered
from modelwire_codegen.ir import Catalog
from modelwire_codegen.linting.rule import Severity
from modelwire_codegen.linting.run import lint
from modelwire_codegen.linting.tree import Dates
from modelwire_codegen.lower import lower
from modelwire_codegen.project import Project
from modelwire_codegen.reading import Shelf, read
from modelwire_codegen.settings import Settings
from modelwire_codegen.sources import find
from modelwire_codegen.syncing.account import Account, News
from modelwire_codegen.syncing.gather import Origin, gather
from modelwire_codegen.syncing.lock import LOCK, Locked, lock_text, locked, read_lock
from modelwire_codegen.syncing.upstream import Remote, Upstream, read_upstream
from modelwire_codegen.syncing.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be synced, and how."""

    vendor: str
    settings: Settings
    origin: Origin
    read: str
    """Day on which the documents are read, for `sources`."""
    only: tuple[str, ...] = ()
    """Names of the documents that are wanted; all of them when empty."""

    def shown(self, item: Diagnostic) -> Diagnostic:
        """Give a finding with the path that a person can open, be it of a spec file or of a document."""
        path = item.place.path
        if "/" in path:
            return item.below(self.settings.specs.as_posix())
        return item.below(self.origin.offline.as_posix() if self.origin.offline else "")


class Refusal(LocatedError):
    """What keeps the specs as they are."""


@dataclass(slots=True)
class Sync:
    """One sync at work in one workspace."""

    wish: Wish
    work: Workspace
    shelf: Shelf

    def prepare(self) -> Account:
        """Take all steps but the last; raises `Refusal` with what keeps the specs as they are."""
        try:
            return self._prepared()
        except BadTemplates:
            raise
        except SpecError as error:
            raise Refusal(map(self.wish.shown, error.diagnostics)) from None

    def _prepared(self) -> Account:
        report = Report()
        upstream = read_upstream(self.work.copy, self.wish.vendor, report)
        report.raise_if_any()
        assert upstream is not None
        self._check_names(upstream, report)
        bodies = gather(upstream, self._wanted(upstream), self.wish.origin, report)
        report.raise_if_any()
        old = self._catalog(self.work.tree)
        found = self._import(upstream, bodies)
        self.work.put(found.texts)
        news = self._lock(upstream, bodies)
        warnings = self._lint(sorted(found.texts))
        new = self._catalog(self.work.copy) if found.texts else old
        changes = tuple(compare(old, new))
        outcome = pipeline.run(replace(self.wish.settings, specs=self.work.copy), dry=True)
        return Account(
            self.wish.vendor,
            news,
            found.changes,
            tuple(map(self.wish.shown, found.findings)),
            tuple(map(self.wish.shown, warnings)),
            changes,
            advise(changes),
            {item.id: item.title for side in (old, new) for item in side.vendors},
            self.work.change(),
            outcome.change,
        )

    def carry_out(self, account: Account) -> None:
        """Write what the account says, by one move; raises `Refusal` when the specs are no longer those that were copied."""
        report = Report()
        self.work.check_unchanged(report)
        if report.found:
            raise Refusal(map(self.wish.shown, report.found))
        settings = self.wish.settings
        Project(settings.specs, settings.out).apply(account.specs, account.output)

    def _check_names(self, upstream: Upstream, report: Report) -> None:
        names = [item.name for item in upstream.documents]
        for name in self.wish.only:
            if name not in names:
                message = f"there is no document {name!r}"
                hint = nearest(name, names) or f"its names stand in {upstream.path}"
                report.add(Place(upstream.path), "MW686", message, hint)

    def _wanted(self, upstream: Upstream) -> Sequence[Remote]:
        return [
            item for item in upstream.documents if not self.wish.only or item.name in self.wish.only
        ]

    def _import(self, upstream: Upstream, bodies: Mapping[str, bytes]) -> planning.Plan:
        documents: list[request.Upstream] = []
        for item in self._wanted(upstream):
            path = self.work.documents / item.name
            path.write_bytes(bodies[item.name])
            documents.append(
                request.Upstream(
                    path,
                    item.format,
                    upstream.source,
                    operations=item.operations,
                    facts=item.facts,
                )
            )
        asked = request.Request(
            self.wish.vendor,
            tuple(documents),
            ref=f"documents on {', '.join(sorted(upstream.hosts))}",
            read=self.wish.read,
            complete=upstream.is_complete and not self.wish.only,
        )
        try:
            return planning.plan(self.work.copy, asked)
        except Unanswered as error:
            hint = "answer it under `facts` of the document"
            raise SpecError([Diagnostic(Place(upstream.path), "MW687", str(error), hint)]) from None

    def _lock(self, upstream: Upstream, bodies: Mapping[str, bytes]) -> tuple[News, ...]:
        """Write the lock file; give what it has to tell. One that cannot be read is written anew."""
        before = read_lock(self.work.copy, self.wish.vendor, Report())
        wanted = self._wanted(upstream)
        now = {item.name: locked(item.name, item.url, bodies[item.name]) for item in wanted}
        kept = {item.name for item in upstream.documents}
        lines = {name: line for name, line in {**before, **now}.items() if name in kept}
        self.work.put({f"{self.wish.vendor}/{LOCK}": lock_text(lines.values())})
        return tuple(News(item, _known(before, item)) for item in now.values())

    def _lint(self, changed: Sequence[str]) -> tuple[Diagnostic, ...]:
        """Refuse errors in the vendor's files; give the warnings about those that change."""
        linted = lint(replace(self.wish.settings, specs=self.work.copy), Dates())
        own = [item for item in linted.open if item.place.path.startswith(f"{self.wish.vendor}/")]
        found = {
            severity: [
                Diagnostic(item.place, item.code, item.message, item.hint)
                for item in own
                if item.severity is severity
            ]
            for severity in Severity
        }
        if found[Severity.ERROR]:
            raise SpecError(found[Severity.ERROR])
        return tuple(item for item in found[Severity.WARNING] if item.place.path in changed)

    def _catalog(self, specs: Path) -> Catalog:
        report = Report()
        vendor = {self.wish.vendor}
        reading = read(find(specs, report), report, wanted=vendor, shelf=self.shelf)
        catalog = lower(reading.trees, self.wish.settings.package, report, vendor)
        report.raise_if_any()
        return catalog


def _known(before: Mapping[str, Locked], item: Locked) -> Locked | None:
    return before.get(item.name)
