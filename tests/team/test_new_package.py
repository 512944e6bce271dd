"""`modelwire-codegen new package`: a project around the specs, written once and never touched again."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.scaffolding import package
from tests.support.command import codegen


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin in an empty folder."""
    monkeypatch.chdir(tmp_path)


def project() -> dict[str, Any]:
    """Read what was written."""
    return tomllib.loads(Path("pyproject.toml").read_text("utf-8"))


def test_a_project_is_begun() -> None:
    """The package is found where it is generated, joins the catalog, asks for a fitting runtime, and is kept private."""
    done = codegen("new", "package", "acme_models", "--json")
    assert (done.status, json.loads(done.out)) == (
        0,
        {"wrote": True, "written": ["README.md", "pyproject.toml"]},
    )
    found = project()
    about = found["project"]
    assert about["name"] == "acme-models"
    assert about["dependencies"] == ["modelwire>=0.1.0,<0.2"]
    assert about["entry-points"] == {"modelwire.catalogs": {"acme_models": "acme_models:models"}}
    assert "Private :: Do Not Upload" in about["classifiers"]
    assert "license" not in about
    wheel = found["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel == {"packages": ["src/acme_models"]}
    own = {"specs": "specs", "out": "src", "package": "acme_models"}
    assert found["tool"]["modelwire-codegen"] == own
    assert "specs in `specs`" in Path("README.md").read_text("utf-8")


def test_folders_may_have_other_names() -> None:
    """What the flags say stands in the files, whatever characters it has."""
    odd = 'the "facts"'
    done = codegen("new", "package", "acme_models", "--specs", odd, "--out", f"./{odd}/../lib")
    assert done.status == 0, done.err
    assert project()["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == [
        "lib/acme_models"
    ]
    own = {"specs": odd, "out": "lib", "package": "acme_models"}
    assert project()["tool"]["modelwire-codegen"] == own


def test_the_current_folder_may_hold_the_package() -> None:
    """A package need not lie below another folder."""
    assert codegen("new", "package", "acme_models", "--out", ".").status == 0
    assert project()["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["acme_models"]


def test_nothing_is_overwritten() -> None:
    """A project that is there is left alone; a README that is there stays."""
    Path("README.md").write_text("mine", "utf-8")
    assert codegen("new", "package", "acme_models").out.startswith("wrote pyproject.toml\n")
    before = Path("pyproject.toml").read_bytes()
    done = codegen("new", "package", "other_models")
    assert (done.status, done.out) == (2, "")
    assert "nothing is ever overwritten" in done.err
    assert Path("pyproject.toml").read_bytes() == before
    assert Path("README.md").read_text("utf-8") == "mine"
    assert sorted(path.name for path in Path().iterdir()) == ["README.md", "pyproject.toml"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["Acme"], "no import name in lower case"),
        (["acme-models"], "no import name"),
        (["class"], "no import name"),
        (["json"], "the import name of something else"),
        (["pydantic"], "the import name of something else"),
        (["modelwire"], "the import name of something else"),
        (["acme_models", "--out", ".."], "outside the project"),
        (["acme_models", "--specs", "/"], "outside the project"),
    ],
)
def test_what_could_never_work_is_refused(arguments: list[str], told: str) -> None:
    """A name that is no import name or somebody's, and folders that no build would find."""
    done = codegen("new", "package", *arguments)
    assert (done.status, told in done.err) == (2, True), done.err
    assert [*Path().iterdir()] == []


@pytest.mark.parametrize(
    ("version", "wanted"),
    [
        ("0.1.0", ">=0.1.0,<0.2"),
        ("0.12.3", ">=0.12.3,<0.13"),
        ("1.4.0", ">=1.4.0,<2"),
        ("2.0.0rc1", ">=2.0.0rc1,<3"),
    ],
)
def test_the_runtime_is_asked_for_by_what_it_promises(
    version: str, wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before 1.0 a minor version may break, from then on a major one."""
    monkeypatch.setattr(package, "__version__", version)
    assert codegen("new", "package", "acme_models").status == 0
    assert project()["project"]["dependencies"] == [f"modelwire{wanted}"]
