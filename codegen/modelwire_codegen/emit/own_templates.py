"""A team's own templates: single files that stand in for ours of the same name.

All of them are read before any is used: they speak the language of ours, so that they run nothing, and share what is in their
folder or is ours. What they print goes the way of ours, through formatting and the guard, so generated code stays what it is:
declarations. A template that cannot be read, says more, fails, or prints something else is a finding in that template.
"""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jinja2 import TemplateSyntaxError
from jinja2.nodes import Macro

from modelwire_codegen.diagnostics import (
    Diagnostic,
    LocatedError,
    Place,
    Report,
    SpecError,
    nearest,
)
from modelwire_codegen.emit.environment import environment
from modelwire_codegen.emit.plan import Plan
from modelwire_codegen.emit.template_language import HINT, Refused, refusals, shared
from modelwire_codegen.guard import ForeignCode, guard
from modelwire_codegen.resources import templates
from modelwire_codegen.template_folders import folders, using

# Of ours, those that no package is made of; and where a team may add files that its templates import.
_ELSEWHERE = ("scaffold/", "spec_format.md")
_FREE = "macros/"


class BadTemplates(LocatedError):
    """Templates of a team's own that no package can be made with; each place is a path of its own."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel from the process that rendered to the one that tells."""
        return type(self), (self.diagnostics,)


@contextmanager
def taking_part(folder: Path | None) -> Iterator[None]:
    """Render with the templates of a folder; raises `BadTemplates` with what is wrong with them as they stand."""
    with using(folder):
        if folder is not None:
            _check(folder)
        try:
            yield
        except Exception as error:
            raise _of_rendering(error) from error


def _of_rendering(error: Exception) -> Exception:
    """Give what to raise for an error outside of plans, such as in a page: a finding, when it came up in a template."""
    own = folders()[0]
    if own == templates() or isinstance(error, SpecError) or not (spot := _spot(error)):
        return error
    return _finding(spot, "MW122", f"{type(error).__name__}: {error}", _listed(own))


def blame(error: Exception, plan: Plan) -> Exception:
    """Give what to raise for a file that could not be made: a finding, when a team's own templates are in use."""
    own = folders()[0]
    if own == templates() or isinstance(error, SpecError):
        return error
    if isinstance(error, TemplateSyntaxError):
        path = Path(error.filename) if error.filename else own
        code, hint = ("MW125", HINT) if isinstance(error, Refused) else ("MW121", "")
        return _finding(Place(path.as_posix(), error.lineno), code, error.message or "syntax", hint)
    if spot := _spot(error):
        message = f"making {plan.path} fails: {type(error).__name__}: {error}"
        return _finding(spot, "MW122", message, _listed(own))
    text = plan.render()
    try:
        guard(text, plan.path)
    except ForeignCode as foreign:
        return _foreign(foreign, text, own)
    return error


def _foreign(foreign: ForeignCode, text: str, own: Path) -> BadTemplates:
    """Tell of printed text that is no declaration; its line is mostly the template's own."""
    path, number, what = str(foreign).split(":", 2)
    lines = text.splitlines()
    wrong = lines[int(number) - 1].strip() if 0 < int(number) <= len(lines) else ""
    message = f"line {number} of {path} is {wrong!r}:{what}"
    return _finding(_written_at(own, wrong), "MW123", message, _listed(own))


def _check(folder: Path) -> None:
    report = Report()
    ours = {_name(path, templates()) for path in _files(templates())}
    known = {name for name in ours if not name.startswith(_ELSEWHERE)}
    own = {_name(path, folder): path for path in _files(folder)}
    within = {*own, *known, *(f"modelwire/{name}" for name in known)}
    for name, path in own.items():
        if name not in known and not name.startswith(_FREE):
            hint = nearest(name, known) or f"what others import belongs into {_FREE}"
            report.add(Place(path.as_posix()), "MW120", f"there is no template {name!r}", hint)
        _parse(path, name, report)
        _check_shared(path, within, report)
    _check_links(folder, report)
    if report.found:
        raise BadTemplates(report.found)


def _parse(path: Path, name: str, report: Report) -> None:
    try:
        source = path.read_text("utf-8")
        refused = [*refusals(environment().parse(source, name, path.as_posix()), name)]
        for line, message in refused:
            report.add(Place(path.as_posix(), line), "MW125", message, HINT)
        if not refused:
            environment().compile(source, name, path.as_posix())
        if missing := _macros(templates() / name) - _macros(path):
            message = f"macro {min(missing)!r} is missing, which other templates import"
            report.add(Place(path.as_posix()), "MW124", message, "a file stands in as a whole")
    except TemplateSyntaxError as error:
        report.add(Place(path.as_posix(), error.lineno), "MW121", error.message or "syntax")
    except UnicodeDecodeError:
        report.add(Place(path.as_posix()), "MW121", "file is not UTF-8")


def _check_shared(path: Path, within: set[str], report: Report) -> None:
    """Tell of what a template includes or imports from and is not among the templates, wherever else it may be."""
    try:
        found = [*shared(environment().parse(path.read_text("utf-8")))]
    except (TemplateSyntaxError, UnicodeDecodeError):
        return  # told of already
    for line, name in found:
        if name in within:
            continue
        message = f"there is no template {name!r} to take from"
        if name.startswith("/") or ".." in name.split("/"):
            message = f"{name!r} leads out of the folder of templates"
        hint = (
            nearest(name, within)
            or "templates take from their own folder, or ours by modelwire/..."
        )
        report.add(Place(path.as_posix(), line), "MW126", message, hint)


def _check_links(folder: Path, report: Report) -> None:
    """Tell of links that lead out, or to folders: what is behind them could be other than what was read here."""
    home = folder.resolve()
    for path in sorted(path for path in folder.rglob("*") if path.is_symlink()):
        if path.is_dir() or not path.resolve().is_relative_to(home):
            message = "a link leads out of the folder of templates, or to a folder"
            report.add(Place(path.as_posix()), "MW126", message, "put the files themselves here")


def _macros(path: Path) -> set[str]:
    if not path.is_file():
        return set()
    return {found.name for found in environment().parse(path.read_text("utf-8")).find_all(Macro)}


def _files(folder: Path) -> list[Path]:
    # By any case of the ending: some disks open `x.JINJA` when asked for `x.jinja`.
    paths = (path for path in folder.rglob("*") if path.suffix.lower().startswith(".jin"))
    return sorted(path for path in paths if path.is_file())


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _spot(error: Exception) -> Place | None:
    """Find where in a template an error came up: the innermost of the team's own, else of ours."""
    frames = traceback.extract_tb(error.__traceback__)
    spots = [(Path(frame.filename), frame.lineno or 1) for frame in frames]
    for folder in folders():
        for path, line in reversed(spots):
            if path.is_relative_to(folder) and ".jin" in path.suffix:
                return Place(path.as_posix(), line)
    return None


def _written_at(folder: Path, wrong: str) -> Place:
    """Find the line of a template that a line of output was printed from; the first template when none is that line."""
    files = _files(folder)
    for path in files:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if wrong and line.strip() == wrong:
                return Place(path.as_posix(), number)
    return Place(files[0].as_posix() if files else folder.as_posix())


def _listed(folder: Path) -> str:
    return f"own templates: {', '.join(_name(path, folder) for path in _files(folder))}"


def _finding(place: Place, code: str, message: str, hint: str = "") -> BadTemplates:
    return BadTemplates([Diagnostic(place, code, message, hint)])
