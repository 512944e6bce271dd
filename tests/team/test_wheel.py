"""Our wheel: whatever the three packages need lies in it, and the installed generator is the same generator."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from modelwire_codegen.fingerprint import digest
from tests.support.command import ROOT
from tests.support.wheels import build

SHELVES = {
    "runtime/modelwire_runtime": "modelwire_runtime",
    "generated/modelwire": "modelwire",
    "generated/modelwire_runtime-stubs": "modelwire_runtime",
    "codegen/modelwire_codegen": "modelwire_codegen",
    "templates": "modelwire_codegen/templates",
    "specs/meta": "modelwire_codegen/meta",
    "specs/common": "modelwire_codegen/common",
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build our wheel."""
    return build(ROOT, tmp_path_factory.mktemp("dist"))


def test_every_file_is_in_it_and_no_other(wheel: Path) -> None:
    """Modules, marks for type checkers, templates, meta-schemas, shared specs, lists of names: each where it is looked for."""
    expected = {
        f"{inside}/{path.relative_to(ROOT / shelf).as_posix()}"
        for shelf, inside in SHELVES.items()
        for path in (ROOT / shelf).rglob("*")
        if path.is_file() and not any(part.startswith((".", "__py")) for part in path.parts)
    }
    found = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert found == expected
    assert {
        f"{name}/py.typed" for name in ("modelwire", "modelwire_runtime", "modelwire_codegen")
    } <= found


def test_its_papers_are_right(wheel: Path) -> None:
    """The licence comes along, both commands are there, and the generator's tools are an extra."""
    with zipfile.ZipFile(wheel) as file:
        (home,) = {name.split("/")[0] for name in file.namelist() if ".dist-info/" in name}
        papers = {
            name: file.read(f"{home}/{name}").decode() for name in ("METADATA", "entry_points.txt")
        }
        assert file.read(f"{home}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
    assert "modelwire-codegen = modelwire_codegen.cli:main" in papers["entry_points.txt"]
    assert "modelwire = modelwire_runtime.cli:main" in papers["entry_points.txt"]
    needed = [line for line in papers["METADATA"].splitlines() if line.startswith("Requires-Dist")]
    always = {
        line.split(": ")[1].split(">")[0].split("<")[0] for line in needed if "extra ==" not in line
    }
    assert always == {"httpx", "pydantic", "websockets"}


def test_the_generator_in_it_is_the_same(wheel: Path, tmp_path: Path) -> None:
    """Unpacked somewhere else it has the digest of this checkout, and finds its own data there."""
    with zipfile.ZipFile(wheel) as file:
        file.extractall(tmp_path)
    program = (
        "import modelwire_codegen.fingerprint as e, modelwire_codegen.resources as r\n"
        "print(e.digest(), r.templates(), r.meta_schemas(), r.common(), sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    found, *places = done.stdout.splitlines()
    assert found == digest()
    inside = tmp_path / "modelwire_codegen"
    assert places == [str(inside / name) for name in ("templates", "meta", "common")]
