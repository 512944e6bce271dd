"""From specs to a package. Read this page first.

    find -> load -> validate -> resolve -> lower -> emit -> format -> write

Each stage takes plain data and gives plain data; a stage that finds faults collects all of them before the run stops. Emitting
knows no disk, so writing, checking and showing a difference are one and the same run up to its last step.

What is found is held against what former runs have left (`standing.py`). All that comes after is in `stages.py`, which takes
longer to load than it takes to find that there is nothing to do.
"""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from modelwire_codegen import manifest
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.outcome import Outcome, Progress
from modelwire_codegen.project import Project
from modelwire_codegen.settings import Settings
from modelwire_codegen.standing import look
from modelwire_codegen.template_folders import using
from modelwire_codegen.write import Change

if TYPE_CHECKING:
    from modelwire_codegen.ir import Catalog
    from modelwire_codegen.memory import Memory


def read_catalog(settings: Settings, report: Report) -> "Catalog":
    """Run the stages up to the IR; raises `SpecError` with every finding."""
    from modelwire_codegen.stages import catalog_of

    Project(settings.specs).check_whole()
    return catalog_of(settings, report)


def run(
    settings: Settings,
    *,
    dry: bool = False,
    progress: Progress | None = None,
    memory: "Memory | None" = None,
) -> Outcome:
    """Generate the package; with `dry`, find out what would change and leave the disk alone.

    Only vendors whose specs or files have changed are read; of the others, the manifest says that all is as it was.
    A process that generates again and again keeps a `memory`; else the cache has what the last run left.
    """
    with _taking_part(settings.templates):
        project = Project(settings.specs, settings.out)
        if dry:
            project.check_whole()
        else:
            project.recover()
        report = Report()
        standing = look(settings, report)
        if standing.is_current and not report.found:
            files = manifest.count(standing.known.values())
            return Outcome(Change({}, ()), files, 0, up_to_date=True)
        from modelwire_codegen.stages import make

        return make(standing, settings, report, dry=dry, progress=progress, memory=memory)


def _taking_part(templates: Path | None) -> AbstractContextManager[None]:
    if templates is None:
        return using(None)
    # Judging a team's templates takes the emitters, which most runs may do without.
    from modelwire_codegen.emit.own_templates import taking_part

    return taking_part(templates)
