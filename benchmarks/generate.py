"""How long generating takes, and how much of it there is."""

import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator
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
CACHE = "MODELWIRE_CODEGEN_CACHE"

Cost = tuple[float, float]
"""Seconds that went by, and CPU seconds."""


def measure(effort: Effort) -> Iterator[Figure]:
    """Time the command on specs of several sizes, with the start of Python."""
    models, sets = effort.catalogue
    runs = Runs(effort.folder / "catalogue", effort.folder / "catalogue_package")
    yield from runs.figures(f"{models:,} models in {sets:,} sets", models, sets)
    yield from ours(effort.folder / "ours", min(REPEATS, effort.rounds))
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


def ours(folder: Path, repeats: int) -> Iterator[Figure]:
    """Time runs over a copy of the real specs: with nothing to do, and with a model of the smallest and largest vendor.

    A change is timed without a cache, and as the second one of a user, which finds in the cache what the first has left.
    """
    for name in ("specs", "generated"):
        shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True)
    runs = Runs(folder / "specs", folder / "generated", "modelwire", repeats)
    runs.run()  # what is committed may be older than the generator
    yield runs.figure("generate, our specs: no change", WARM_GOAL, runs.repeat(lambda _: None))
    sizes = {
        path.parent.name: len(list(path.glob("*.yaml"))) for path in runs.specs.glob("*/models")
    }
    for vendor in (min(sizes, key=sizes.__getitem__), max(sizes, key=sizes.__getitem__)):
        file = min((runs.specs / vendor / "models").glob("*.yaml"))
        text = file.read_text("utf-8")

        def change(number: int, file: Path = file, text: str = text) -> None:
            new = re.sub(r"(title: [^,}\n]+)", rf"\1 {number}", text, count=1)
            assert new != text
            file.write_text(new, "utf-8")

        what = f"generate, our specs: a model of {vendor} changed"
        bare = replace(runs, flags=("--no-cache",))
        yield replace(bare.figure(f"{what}, no cache", ONE_GOAL, bare.repeat(change)), goal=None)
        change(repeats)
        runs.run()
        yield runs.figure(f"{what}, warm cache", ONE_GOAL, runs.repeat(change))


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs of the command on specs that it makes up."""

    specs: Path
    out: Path
    package: str = synthetic.PACKAGE
    repeats: int = REPEATS
    flags: tuple[str, ...] = ()
    first: list[Cost] = field(default_factory=list[Cost])
    """What the run cost that found nothing there."""

    @property
    def cache(self) -> Path:
        """A folder of its own, so that no run before this one has left anything there."""
        return self.out.with_name(f"{self.out.name}_cache")

    def figures(self, name: str, models: int, sets: int) -> Iterator[Figure]:
        """Give the time of a first run, of one with nothing to do, of one with one model to do, with what the first has left."""
        for folder in (self.out, self.cache):
            shutil.rmtree(folder, ignore_errors=True)
        synthetic.write_specs(self.specs, models, sets)
        self.first.append(self.run())
        yield self.figure(f"generate, {name}: cold", COLD_GOAL, self.first[-1:])
        idle = self.repeat(lambda _: None)
        yield self.figure(f"generate, {name}: no change", WARM_GOAL, idle)
        changed = self.repeat(lambda number: synthetic.change_one(self.specs, number % sets))
        yield self.figure(f"generate, {name}: one model changed", ONE_GOAL, changed)

    def repeat(self, change: Callable[[int], None]) -> list[Cost]:
        """Give what some runs cost, each after a change."""
        costs: list[Cost] = []
        for number in range(self.repeats):
            change(number)
            costs.append(self.run())
        return costs

    def figure(self, what: str, goal: float, costs: list[Cost]) -> Figure:
        """Give the median of some runs."""
        wall, spent = (median(cost[part] for cost in costs) for part in (0, 1))
        peer = peers.recorded("generate") if goal == COLD_GOAL else ()
        return Figure(what, wall, goal, "s", peer, f"{spent:.2f} s CPU on all cores")

    def run(self) -> Cost:
        """Run the command once."""
        command = [sys.executable, "-m", "modelwire_codegen", "generate", "--package"]
        command += [self.package, "--specs", str(self.specs), "--out", str(self.out), *self.flags]
        before = time.perf_counter()
        spent = cpu(command, {**environment(), "CI": "1", CACHE: str(self.cache)}, ROOT)
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
