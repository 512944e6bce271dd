"""The team's project of the examples: generated, built, installed, type-checked, run, and part of the catalog."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from modelwire_runtime.testing import FakeVendor
from tests.support.command import PATHS, ROOT, Run, codegen, python
from tests.support.wheels import build

EXAMPLE = ROOT / "examples" / "team_package"


@dataclass(frozen=True)
class Built:
    """The project after its build."""

    project: Path
    wheel: Path
    site: Path
    """Where the wheel is installed."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Do in a copy of the project what its README says, and lay the wheel where it can be imported."""
    folder = tmp_path_factory.mktemp("team")
    project = folder / "project"
    shutil.copytree(EXAMPLE, project, ignore=shutil.ignore_patterns("src", "__pycache__"))
    before = Path.cwd()
    os.chdir(project)
    try:
        done = codegen("generate")
        assert done.status == 0, done.err
        assert codegen("generate", "--check").status == 0
    finally:
        os.chdir(before)
    wheel = build(project, folder / "dist")
    with zipfile.ZipFile(wheel) as file:
        file.extractall(folder / "site")
    return Built(project, wheel, folder / "site")


def modelwire(built: Built, *arguments: str, **env: str) -> Run:
    """Run the command where the wheel is installed."""
    return python("-m", "modelwire_runtime.cli", *arguments, paths=(built.site,), env=env)


def test_the_readme_says_what_is_done_here() -> None:
    """The command of the README is the one that this file tests."""
    assert "\nmodelwire-codegen generate\n" in (EXAMPLE / "README.md").read_text("utf-8")


def test_the_project_file_is_the_one_that_new_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A team begins with the same file, and adds its templates."""
    monkeypatch.chdir(tmp_path)
    assert codegen("new", "package", "acme_models").status == 0
    example = (EXAMPLE / "pyproject.toml").read_text("utf-8")
    assert example.count('templates = "templates"\n') == 1
    assert Path("pyproject.toml").read_text("utf-8") == example.replace(
        'templates = "templates"\n', ""
    )


def test_the_wheel_holds_the_package_and_no_more(built: Built) -> None:
    """Code, the mark for type checkers, the index; neither specs nor manifests nor programs."""
    names = zipfile.ZipFile(built.wheel).namelist()
    assert {name.split("/")[0] for name in names} == {"acme_models", "acme_models-0.1.0.dist-info"}
    inside = {
        path.relative_to(built.project / "src").as_posix()
        for path in built.project.glob("src/acme_models/**/*.*")
    }
    assert {name for name in names if name.startswith("acme_models/")} == inside
    assert "acme_models/py.typed" in inside


def test_templates_of_the_team_are_in_every_module(built: Built) -> None:
    """The first line is the team's."""
    modules = [*built.site.glob("acme_models/**/*.py")]
    assert len(modules) > 50
    for path in modules:
        first = path.read_text("utf-8").splitlines()[0]
        assert first.startswith("# Generated from specs/"), path
        assert first.endswith(", which the platform team keeps: send changes there."), path


def test_a_colleague_s_program_runs(
    built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told of its slip, saves a poster, reads a stream and a record, and finds the models in the catalog."""
    monkeypatch.chdir(tmp_path)
    done = python("-W", "error", EXAMPLE / "colleague.py", paths=(built.site,))
    assert (done.status, done.err) == (0, "")
    for said in (
        "width=500 applies only when sheet is 'custom'",
        "saved poster.png",
        'You said: "When does the library open?"',
        "12 calls for $0.48",
        "in the catalog: acme/posters, acme/writer, usage",
    ):
        assert said in done.out
    assert Path("poster.png").read_bytes().startswith(b"\x89PNG")


def mypy(built: Built, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run mypy where the wheel is installed, in strict mode."""
    flags = ["--strict", "--config-file=", f"--cache-dir={folder / 'cache'}", "--no-pretty"]
    return subprocess.run(
        [sys.executable, "-m", "mypy", *flags, *arguments],
        cwd=built.site,
        env={**os.environ, "MYPYPATH": str(built.site)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_mypy_takes_the_program_and_the_package(built: Built, tmp_path: Path) -> None:
    """All of it is typed, in strict mode."""
    done = mypy(built, tmp_path, "acme_models", str(EXAMPLE / "colleague.py"))
    assert done.returncode == 0, done.stdout


def test_pyright_takes_the_program_and_the_package(built: Built, tmp_path: Path) -> None:
    """All of it is typed, in strict mode."""
    shutil.copy(EXAMPLE / "colleague.py", tmp_path)
    settings = {
        "typeCheckingMode": "strict",
        "include": [".", str(built.site)],
        "extraPaths": [str(built.site)],
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


SLIPS = (
    'Acme().image.acme_posters(headline="x", sheet="a5")',
    'Acme().image.acme_poster(headline="x")',
    'Acme().text.acme_writer(messages=[{"role": "user", "content": "x"}], tone="rude")',
    'Acme().text.acme_writer(messages=[{"role": "nobody", "content": "x"}])',
    "Acme().usage()",
)


def test_slips_are_flagged(built: Built, tmp_path: Path) -> None:
    """A wrong value, a wrong name and a missing parameter are errors for a checker, a line each."""
    program = tmp_path / "slips.py"
    program.write_text("\n".join(["from acme_models import Acme", *SLIPS, ""]), "utf-8")
    found = re.findall(r"slips\.py:(\d+): error", mypy(built, tmp_path, str(program)).stdout)
    assert {*map(int, found)} == {*range(2, len(SLIPS) + 2)}


def test_the_command_lists_shows_and_runs_its_models(built: Built) -> None:
    """They stand beside the vendors' models, with pages and calls of their own."""
    listed = json.loads(modelwire(built, "models", "--vendor", "acme", "--json").out)
    assert [model["id"] for model in listed] == ["acme/posters", "acme/writer", "usage"]
    assert "from acme_models import Acme" in modelwire(built, "show", "acme/posters").out
    sys.path.insert(0, str(built.site))
    try:
        with FakeVendor("acme", package="acme_models") as fake:
            env = {"ACME_API_KEY": fake.api_key, "ACME_BASE_URL": fake.base_url, "CI": "1"}
            done = modelwire(built, "run", "acme/posters", "headline=Party", "--json", **env)
            assert done.status == 0, done.err
            assert json.loads(done.out)["model"] == "acme/posters"
            assert not fake.violations
    finally:
        sys.path.remove(str(built.site))
        for name in [name for name in sys.modules if name.split(".")[0] == "acme_models"]:
            del sys.modules[name]


def test_a_fake_of_its_vendor_is_served(built: Built) -> None:
    """The command serves the fake of a vendor that joined, by its name or by that of its package."""
    for name in ("acme", "acme_models.acme"):
        command = [
            sys.executable,
            "-m",
            "modelwire_runtime.cli",
            "fake",
            "--vendor",
            name,
            "--json",
        ]
        with subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(built.site), *PATHS))},
            stdout=subprocess.PIPE,
            text=True,
        ) as served:
            assert served.stdout is not None
            found = json.loads("".join(iter(served.stdout.readline, "}\n")) + "}")
            served.terminate()
        assert found["base_url"].startswith("http://127.0.0.1:")
        assert served.returncode == 0
