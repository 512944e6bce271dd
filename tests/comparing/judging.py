"""What really happens to callers: what checkers say of their programs, and what their calls meet."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.editor import pyright as pyright_command
from modelwire_codegen.comparing import compare
from modelwire_codegen.comparing.changes import Change
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.pipeline import read_catalog
from modelwire_codegen.settings import Settings
from tests.comparing.pairs import SIDES, Pair, trees
from tests.support.checkers import VERSION
from tests.support.command import ROOT, generate, python

_FILE = re.compile(r"^(\w+)\.py:\d+: error: (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Truth:
    """All pairs at once: the changes that `diff` finds, and the packages of both sides."""

    root: Path
    pairs: Sequence[Pair]
    changes: Mapping[str, list[Change]]
    """By name of the pair."""

    @property
    def packages(self) -> tuple[str, ...]:
        """Where the packages lie."""
        return (*(str(self.root / f"{side}_out") for side in SIDES), str(ROOT / "runtime"))

    @property
    def programs(self) -> Path:
        """Folder of the callers' programs."""
        return self.root / "programs"


def truth(root: Path, pairs: Sequence[Pair]) -> Truth:
    """Write the specs, generate both sides, and compare them."""
    made = [*trees(root, pairs)]
    for side, specs in zip(SIDES, made, strict=True):
        found = generate(specs, root / f"{side}_out", "--package", side)
        assert found.status == 0, found.err
    old, new = (read_catalog(Settings(specs, root), Report()) for specs in made)
    result = Truth(root, pairs, _by_pair(pairs, compare(old, new)))
    _write_programs(result)
    return result


def _by_pair(pairs: Sequence[Pair], changes: Iterable[Change]) -> dict[str, list[Change]]:
    """Sort changes by the pair that they come from; each has its models, or even a vendor, to itself."""
    found: dict[str, list[Change]] = {pair.name: [] for pair in pairs}
    for change in changes:
        for name in {_owner(pairs, change.vendor, place.model) for place in change.places}:
            found[name].append(change)
    return found


def _owner(pairs: Sequence[Pair], vendor: str, model: str) -> str:
    for pair in pairs:
        ids = {pair.id, *(other["id"] for side in pair.others for other in side)}
        if (pair.vendor is not None and pair.home == vendor) or model in ids:
            return pair.name
    raise AssertionError(f"no pair has {vendor} {model}")


def _write_programs(made: Truth) -> None:
    made.programs.mkdir()
    for pair in made.pairs:
        for side in SIDES:
            text = pair.program(side, pair.use)
            (made.programs / f"{side}_{pair.name}.py").write_text(text, "utf-8")
            if pair.more:
                text = pair.program(side, pair.more)
                (made.programs / f"{side}_more_{pair.name}.py").write_text(text, "utf-8")


def mypy(made: Truth) -> dict[str, str]:
    """Give what `mypy --strict` says of each program that it flags."""
    flags = ["--strict", f"--python-version={VERSION}", "--config-file=", "--follow-imports=silent"]
    plain = [f"--cache-dir={made.root / 'cache'}", "--no-pretty", "--no-color-output"]
    programs = sorted(path.name for path in made.programs.glob("*.py"))
    command = [sys.executable, "-m", "mypy", *flags, *plain, *programs]
    out = _run(command, made.programs, {"MYPYPATH": os.pathsep.join(made.packages)})
    return dict(_FILE.findall(out))


def pyright(made: Truth) -> dict[str, str]:
    """Give what pyright says of each program that it flags."""
    settings = {
        "include": ["."],
        "extraPaths": list(made.packages),
        "pythonVersion": VERSION,
        "typeCheckingMode": "standard",
    }
    (made.programs / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [*pyright_command("index.js"), "--outputjson", "--pythonpath", sys.executable]
    found = json.loads(_run(command, made.programs, {}))["generalDiagnostics"]
    errors = [item for item in found if item["severity"] == "error"]
    return {Path(item["file"]).stem: item["message"] for item in errors}


def _run(command: Sequence[str], folder: Path, env: Mapping[str, str]) -> str:
    ended = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert ended.returncode in (0, 1), ended.stdout + ended.stderr
    return ended.stdout


def run(made: Truth) -> dict[str, str]:
    """Give what stops each call, by the name of its program; empty where nothing does."""
    rows: list[tuple[str, ...]] = []
    for pair in made.pairs:
        for side in SIDES:
            about = (side, pair.home, pair.client_on(side))
            rows.append((f"{side}_{pair.name}", *about, pair.calls(pair.use)))
            if pair.more and not pair.call:
                rows.append((f"{side}_more_{pair.name}", *about, pair.calls(pair.more)))
    (made.root / "rows.json").write_text(json.dumps(rows), "utf-8")
    runner = Path(__file__).with_name("runner.py")
    ended = python(runner, made.root / "rows.json", paths=made.packages)
    assert ended.status == 0, ended.err
    return dict(json.loads(ended.out))
