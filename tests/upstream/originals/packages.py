"""From documents to a package: imported into a fresh tree, linted, generated, type-checked."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.diagnostics import Diagnostic, SpecError
from modelwire_codegen.importing.planning import plan
from modelwire_codegen.importing.request import Request, Upstream
from modelwire_codegen.linting.run import lint
from modelwire_codegen.linting.tree import Dates
from modelwire_codegen.pipeline import run
from modelwire_codegen.project import may_author
from modelwire_codegen.settings import Settings
from tests.proof.sets import Subject, read, subjects

ROOT = Path(__file__).parents[3]
READ = "2026-11-21"


@dataclass(slots=True)
class Built:
    """A vendor's package, and what was found on the way to it."""

    vendor: str
    specs: Path
    out: Path
    package: str
    """The import name of the output."""
    findings: dict[str, list[Diagnostic]] = field(default_factory=dict[str, list[Diagnostic]])
    """What imports found, by document."""
    failures: dict[str, str] = field(default_factory=dict[str, str])
    """Why a document could not be imported at all."""
    subjects: dict[str, Subject] = field(default_factory=dict[str, Subject])
    """The parameter sets, by the id of their model and the module of the set."""

    def take(self, upstream: Upstream, into: str = "") -> None:
        """Import a document into the tree."""
        request = Request(self.vendor, (upstream,), ref=upstream.path.name, read=READ, into=into)
        name = upstream.path.name
        try:
            found = plan(self.specs, request)
        except SpecError as error:
            self.failures[name] = error.text()
            return
        write.apply(self.specs, write.Change(found.texts, ()), may_author)
        self.findings.setdefault(name, []).extend(found.findings)

    def generate(self) -> None:
        """Generate the package and find its sets."""
        run(Settings(self.specs, self.out, self.package))
        for name in [name for name in sys.modules if name.split(".")[0] == self.package]:
            del sys.modules[name]  # what another run in this process made
        sys.path.insert(0, str(self.out))
        for subject in subjects(*read(self.specs, self.package)):
            if subject.kind == "params":
                self.subjects[subject.item.module] = subject

    def lint(self) -> Sequence[tuple[str, str, str]]:
        """Give what the linter finds: file, code, message."""
        linted = lint(Settings(self.specs, self.out, self.package), Dates())
        return [(item.place.path, item.code, item.message) for item in linted.open]

    def type_errors(self) -> list[str]:
        """Give what mypy finds in strict mode."""
        ended = subprocess.run(
            [
                *(sys.executable, "-m", "mypy", "--strict", "--config-file", "pyproject.toml"),
                *("--cache-dir", str(self.out / ".mypy"), str(self.out / self.package)),
            ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        lines = ended.stdout.splitlines() + ended.stderr.splitlines()
        errors = [line for line in lines if ": error:" in line]
        return errors or (lines[-1:] or ["mypy failed"] if ended.returncode else [])
