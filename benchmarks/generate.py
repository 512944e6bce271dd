"""How long generating takes, and how much of it there is."""

import re
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from benchmarks import peers, synthetic
from benchmarks.children import ROOT, cpu, environment
from benchmarks.figures import Effort, Figure

COLD_GOAL, WARM_GOAL, ONE_GOAL = 60.0, 0.5, 1.5
BUDGET = 120_000
MODELS = 900
REPEATS = 3

Cost = tuple[float, float]
"""Seconds that went by, and CPU seconds."""


def measure(effort: Effort) -> Iterator[Figure]:
    """Time the command on specs of several sizes, with the start of Python."""
    models, sets = effort.catalogue
    runs = Runs(effort.folder / "catalogue", effort.folder / "catalogue_package")
    yield from runs.figures(f"{models:,} models in {sets:,} sets", models, sets)
    costs: dict[int, float] = {}
    for count in effort.models:
        # Others measure with these packages too.
        runs = Runs(*synthetic.places(effort.folder, count))
        first, *others = runs.figures(f"{count:,} models, a set each", count, count)
        costs[count] = first.ours / count
        for figure in (first, *others):
            yield replace(figure, goal=None)
    least, most = sorted(costs)[-2:]
    yield Figure(
        f"generate, cold, seconds a model at {most:,} to {least:,}",
        costs[most] / costs[least],
        1.2,
    )
    yield from lines()


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs of the command on specs that it makes up."""

    specs: Path
    out: Path

    def figures(self, name: str, models: int, sets: int) -> Iterator[Figure]:
        """Give the time of a first run, of one with nothing to do, of one with one model to do."""
        shutil.rmtree(self.out, ignore_errors=True)
        synthetic.write_specs(self.specs, models, sets)
        yield self._figure(f"generate, {name}: cold", COLD_GOAL, [self._run()])
        idle = [self._run() for _ in range(REPEATS)]
        yield self._figure(f"generate, {name}: no change", WARM_GOAL, idle)
        changed: list[Cost] = []
        for number in range(REPEATS):
            synthetic.change_one(self.specs, number % sets)
            changed.append(self._run())
        yield self._figure(f"generate, {name}: one model changed", ONE_GOAL, changed)

    def _figure(self, what: str, goal: float, costs: list[Cost]) -> Figure:
        wall, spent = (median(cost[part] for cost in costs) for part in (0, 1))
        peer = peers.recorded("generate") if goal == COLD_GOAL else ()
        return Figure(what, wall, goal, "s", peer, f"{spent:.2f} s CPU on all cores")

    def _run(self) -> Cost:
        command = [sys.executable, "-m", "modelwire_codegen", "generate", "--package"]
        command += [synthetic.PACKAGE, "--specs", str(self.specs), "--out", str(self.out)]
        before = time.perf_counter()
        spent = cpu(command, {**environment(), "CI": "1"}, ROOT)
        return time.perf_counter() - before, spent


def lines() -> Iterator[Figure]:
    """Count the lines of the generated package, and guess what all vendors will take."""
    package = ROOT / "generated" / "modelwire"
    total = _count(package, "**/*")
    sets = len([path for path in _files(package, "*/params/*.py") if path.stem != "__init__"])
    models = sum(
        len(re.findall(r"^    \(", path.read_text("utf-8"), re.MULTILINE))
        for path in _files(package, "*/_catalog.py")
    )
    in_sets = _count(package, "*/params/*.py") + _count(package, "*/handles/*.py")
    projected = in_sets / sets * (MODELS * sets / models) + (total - in_sets) / models * MODELS
    yield Figure(
        "lines generated today", total, BUDGET, "lines", note=f"{models} models, {sets} sets"
    )
    yield Figure("lines a model", total / models, None, "lines")
    yield Figure(
        f"lines for {MODELS} models",
        projected,
        BUDGET,
        "lines",
        note="as many sets a model as today",
    )


def _count(folder: Path, pattern: str) -> int:
    return sum(path.read_bytes().count(b"\n") for path in _files(folder, pattern))


def _files(folder: Path, pattern: str) -> list[Path]:
    return [
        path for path in folder.glob(pattern) if path.is_file() and "__pycache__" not in path.parts
    ]
