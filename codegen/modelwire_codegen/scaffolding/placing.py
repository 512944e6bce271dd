"""Put a new spec file into its tree, if the tree is as sound with it as it was without."""

import tempfile
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.diagnostics import Diagnostic, Report, SpecError
from modelwire_codegen.lower import lower
from modelwire_codegen.project import Project, may_author
from modelwire_codegen.reading import read
from modelwire_codegen.scaffolding.answers import BadAnswer
from modelwire_codegen.sources import Source, find


def place(specs: Path, source: Source, text: str, package: str, *, dry: bool = False) -> None:
    """Write a file that is not there yet; raises `SpecError` with what only the new file brings in."""
    if dry:
        Project(specs).check_whole()
    else:
        Project(specs).recover()
    refuse_if_taken(specs, source.name)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(source.name).name
        path.write_text(text, "utf-8")
        new = Source(path, source.name, source.kind, source.scope)
        found = _findings(specs, source.scope, [new], package)
    if brought := found and found - _findings(specs, source.scope, [], package):
        raise SpecError(brought)
    if not dry:
        write.apply(specs, write.Change({source.name: text}, ()), may_author)


def refuse_if_taken(specs: Path, name: str) -> None:
    """Raise `BadAnswer` when a file of that name, in whatever case and form, is there."""
    folder, stem = (specs / name).parent, Path(name).stem.lower()
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.stem.lower() == stem:
            raise BadAnswer(f"{path} is there already, and nothing is ever overwritten")


def _findings(specs: Path, vendor: str, new: list[Source], package: str) -> set[Diagnostic]:
    """Read one vendor, with a new file or without it."""
    report = Report()
    try:
        sources = find(specs, report) if specs.is_dir() else []
        reading = read([*sources, *new], report, wanted={vendor})
        lower(reading.trees, package, report, {vendor})
    except SpecError as error:
        return set(error.diagnostics)
    return set(report.found)
