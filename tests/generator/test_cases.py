"""Walk `tests/cases/`: a spec beside the tree that it gives, or beside what its author is told.

`MODELWIRE_REGEN=1` rewrites what is expected; the difference that git shows is the review.
"""

import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.resources import meta_schemas
from modelwire_codegen.sources import BESIDE
from tests.support.command import ROOT, Run, codegen, generate
from tests.support.shape import breaches
from tests.support.specs import EVERY_WORD, read
from tests.support.trees import tree

CASES = Path(__file__).resolve().parents[1] / "cases"
NAMES = sorted(path.name for path in CASES.iterdir())
BAD = [name for name in NAMES if name.startswith("bad_")]
GOOD = [name for name in NAMES if name not in BAD]
REGEN = os.environ.get("MODELWIRE_REGEN") == "1"
# Shown by tests that make their specs themselves: a file that is too large, a link, a team's templates.
ELSEWHERE = {"MW101", "MW110", *(f"MW12{number}" for number in range(7))}


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small trees are rendered faster without a pool of processes."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)


def flags(name: str) -> list[str]:
    """Give the arguments that a case adds to the command."""
    path = CASES / name / "arguments.txt"
    return path.read_text("utf-8").split() if path.exists() else []


def run(name: str, out: Path) -> Run:
    """Generate from a case's spec; what is told of its files begins at the spec, wherever the case lies."""
    spec = CASES / name / "spec"
    found = generate(spec, out, *flags(name))
    return replace(found, err=found.err.replace(f"{spec.as_posix()}/", ""))


def files(out: Path) -> dict[str, bytes]:
    """Give what was generated; manifests hold digests of the generator and change with it."""
    return {path: data for path, data in tree(out).items() if not path.startswith("manifests/")}


@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, tmp_path: Path) -> None:
    """A case gives exactly the tree, or exactly the findings, that lie beside its spec."""
    found = run(name, tmp_path / "out")
    folder = CASES / name
    if REGEN:
        _rewrite(folder, found, tmp_path / "out")
    if name in BAD:
        assert found.err == (folder / "stderr.txt").read_text("utf-8")
        assert found.status == 1
        assert not (tmp_path / "out").exists()
        return
    assert found.status == 0, found.err
    expected, made = files(folder / "expected"), files(tmp_path / "out")
    assert set(made) == set(expected)
    assert {path for path in made if made[path] != expected[path]} == set()


def _rewrite(folder: Path, found: Run, out: Path) -> None:
    shutil.rmtree(folder / "expected", ignore_errors=True)
    (folder / "stderr.txt").unlink(missing_ok=True)
    if found.status == 0:
        shutil.copytree(out, folder / "expected", ignore=shutil.ignore_patterns("manifests"))
    else:
        assert found.status == 1, found.err
        (folder / "stderr.txt").write_text(found.err, "utf-8")


@pytest.mark.parametrize("name", GOOD)
def test_manifest_of_case(name: str, tmp_path: Path) -> None:
    """The manifests list the files of the tree, no more and no fewer."""
    run(name, tmp_path)
    rows = [
        row.split(" ")[0]
        for path in (tmp_path / "manifests").glob("*.txt")
        for row in path.read_text("utf-8").splitlines()
    ]
    listed = sorted(row for row in rows if "/" in row)
    assert listed == sorted(files(tmp_path))


@pytest.mark.parametrize("name", GOOD)
def test_case_is_fine_for_a_compiler(name: str) -> None:
    """What is expected holds the allowed shapes only, and compiles."""
    root = CASES / name / "expected"
    package = next(path.name for path in root.iterdir())
    assert breaches(root, package) == []
    for path, data in files(root).items():
        if path.endswith(".py"):
            compile(data, path, "exec", dont_inherit=True)


@pytest.mark.parametrize("name", BAD)
def test_findings_are_useful(name: str) -> None:
    """Each finding has a file, a line, a column and a code that an editor understands, and most say what to write."""
    lines = (CASES / name / "stderr.txt").read_text("utf-8").splitlines()
    assert re.fullmatch(r"[0-9]+ findings?; nothing was written", lines.pop())
    findings = [line for line in lines if not line.startswith("  hint: ")]
    for line in findings:
        place = re.match(r"([^:]+):([0-9]+):([0-9]+): MW[1-4][0-9]{2} \S", line)
        assert place, line
        assert (CASES / name / "spec" / place.group(1)).exists()
        assert len(line) < 400, line
        assert "{'" not in line, "a finding shows no Python"
    assert len(lines) - len(findings) >= len(findings) / 2


def test_each_code_has_a_case() -> None:
    """A code that the generator can tell is shown by a case."""
    source = "".join(
        path.read_text("utf-8") for path in (ROOT / "codegen/modelwire_codegen").rglob("*.py")
    )
    shown = "".join((CASES / name / "stderr.txt").read_text("utf-8") for name in BAD)
    codes = set(re.findall(r'"(MW[1-4][0-9]{2})"', source))
    assert codes - ELSEWHERE <= set(re.findall(r": (MW[0-9]{3}) ", shown))


def test_check_tells_the_same(tmp_path: Path) -> None:
    """`check` finds what `generate` finds; that nothing was written goes without saying."""
    for name in BAD:
        spec = CASES / name / "spec"
        told = codegen("check", "--specs", spec).err.replace(f"{spec.as_posix()}/", "")
        assert told == run(name, tmp_path).err.replace("; nothing was written", "")


def test_every_word_has_every_word() -> None:
    """The case by that name uses each key that the meta-schemas of what is generated from know."""
    known = {
        key
        for path in meta_schemas().glob("*.json")
        if path.stem not in BESIDE
        for schema in _schemas(json.loads(path.read_text("utf-8")))
        for key in schema.get("properties", ())
    }
    of_json_schema = {"examples", "maxProperties", "minProperties", "propertyNames"}
    assert known - of_json_schema - set(_keys(read(EVERY_WORD))) == set()


def _schemas(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
    for value in (
        data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    ):
        yield from _schemas(value)


def _keys(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from data
    for value in (
        data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    ):
        yield from _keys(value)
