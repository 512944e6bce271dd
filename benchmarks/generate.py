"""How long generating takes, and how much of it there is."""

import re
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

from benchmarks import peers, synthetic
from benchmarks.children import ROOT, cpu, environment
from benchmarks.figures import Effort, Figure

COLD_GOAL, WARM_GOAL, ONE_GOAL = 60.0, 0.5, 1.5
LINEAR_GOAL = 1.2
BUDGET = 120_000
REPEATS = 3

Cost = tuple[float, float]
"""Seconds that went by, and CPU seconds."""


def measure(effort: Effort) -> Iterator[Figure]:
    """Time the command on specs of several sizes, with the start of Python."""
    models, sets = effort.catalogue
    runs = Runs(effort.folder / "catalogue", effort.folder / "catalogue_package")
    yield from runs.figures(f"{models:,} models in {sets:,} sets", models, sets)
    costs: dict[int, Cost] = {}
    for count in effort.models:
        # Others measure with these packages too.
        runs = Runs(*synthetic.places(effort.folder, count))
        for figure in runs.figures(f"{count:,} models, a set each", count, count):
            yield replace(figure, goal=None, peers=())
        costs[count] = runs.first[-1]
    least, most = sorted(costs)[-2:]
    yield Figure(
        f"generate, cold, CPU a model at {most:,} to {least:,}",
        (costs[most][1] / most) / (costs[least][1] / least),
        LINEAR_GOAL,
    )
    yield from lines(effort)


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs of the command on specs that it makes up."""

    specs: Path
    out: Path
    first: list[Cost] = field(default_factory=list[Cost])
    """What the run cost that found nothing there."""

    def figures(self, name: str, models: int, sets: int) -> Iterator[Figure]:
        """Give the time of a first run, of one with nothing to do, of one with one model to do."""
        shutil.rmtree(self.out, ignore_errors=True)
        synthetic.write_specs(self.specs, models, sets)
        self.first.append(self._run())
        yield self._figure(f"generate, {name}: cold", COLD_GOAL, self.first[-1:])
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


def lines(effort: Effort) -> Iterator[Figure]:
    """Count the lines of the generated package, and guess what all vendors will take."""
    package = ROOT / "generated" / "modelwire"
    total = _count(package, "**/*")
    sets = len([path for path in _files(package, "*/params/*.py") if path.stem != "__init__"])
    models = sum(
        len(re.findall(r"^    \(", path.read_text("utf-8"), re.MULTILINE))
        for path in _files(package, "*/_catalog.py")
    )
    in_sets = _count(package, "*/params/*.py") + _count(package, "*/handles/*.py")
    all_models, all_sets = effort.catalogue
    projected = in_sets / sets * all_sets + (total - in_sets) / models * all_models
    yield Figure(
        "lines generated today", total, BUDGET, "lines", note=f"{models} models, {sets} sets"
    )
    yield Figure("lines a set", in_sets / sets, None, "lines", note="its params and handles")
    yield Figure(f"lines for {all_models} models in {all_sets} sets", projected, BUDGET, "lines")


def _count(folder: Path, pattern: str) -> int:
    return sum(path.read_bytes().count(b"\n") for path in _files(folder, pattern))


def _files(folder: Path, pattern: str) -> list[Path]:
    return [
        path for path in folder.glob(pattern) if path.is_file() and "__pycache__" not in path.parts
    ]
