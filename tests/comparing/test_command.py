"""The command: trees from folders and from git, what it prints, its exit status."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.comparing.revisions import NoTree, tree
from tests.support.command import Run, codegen
from tests.support.specs import Json, model, spec, write

WHOLE: Json = {"type": "integer"}
_GIT = (
    *("git", "-c", "user.name=a", "-c", "user.email=a@acme.test", "-c", "commit.gpgsign=false"),
    *("-c", "core.hooksPath=/nowhere"),
)


def with_steps(**limits: Any) -> dict[str, Json]:
    """Give a tree of one model with a limited parameter."""
    return spec(model(params={"properties": {"steps": {**WHOLE, **limits}}}))


def diff(*arguments: str | Path) -> Run:
    """Run the command."""
    return codegen("diff", *arguments)


@pytest.fixture
def trees(tmp_path: Path) -> tuple[Path, Path]:
    """Give a tree, and one whose limit is narrower."""
    return (
        write(tmp_path / "old", with_steps(maximum=9)),
        write(tmp_path / "new", with_steps(maximum=8)),
    )


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a repository with two commits of a tree, and a third version in its folder; the test works in it."""
    if shutil.which("git") is None:
        pytest.fail("these tests need git")
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    _git(tmp_path, "init", "--quiet")
    for maximum in (9, 8):
        write(tmp_path / "specs", with_steps(maximum=maximum))
        _git(tmp_path, "add", "specs")
        _git(tmp_path, "commit", "--quiet", "-m", f"at most {maximum}")
    write(tmp_path / "specs", with_steps(maximum=7))
    return tmp_path


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run([*_GIT, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_breaking_change_is_status_one(trees: tuple[Path, Path]) -> None:
    """What breaks gives status 1, unless that is allowed; what loosens gives 0."""
    found = diff(*trees)
    assert found.status == 1
    assert "**Breaks calls.** `steps`: at most 8 (was at most 9)." in found.out
    assert "### `acme.image.acme_one`, `acme/one`" in found.out
    assert diff(*trees, "--allow-breaking").status == 0
    assert diff(*reversed(trees)).status == 0


def test_equal_trees_have_no_difference(trees: tuple[Path, Path]) -> None:
    """The same tree twice is status 0, and says so."""
    found = diff(trees[0], trees[0])
    assert (found.status, found.err) == (0, "")
    assert "No difference." in found.out
    data = json.loads(diff(trees[0], trees[0], "--json").out)
    assert data["changes"] == []
    assert data["advice"]["level"] == "none"


def test_json_has_all_that_the_changelog_tells(trees: tuple[Path, Path]) -> None:
    """With `--json` one document has the changes, what they do, and the advice."""
    found = diff(*trees, "--json", "--current", "0.4.1")
    data = json.loads(found.out)
    assert found.status == 1
    (change,) = data["changes"]
    assert change == {
        "kind": "limit-tightened",
        "vendor": "acme",
        "subject": "steps",
        "text": "`steps`: at most 8 (was at most 9).",
        "wire": "breaking",
        "surface": "none",
        "before": None,
        "after": None,
        "models": ["acme/one"],
        "handles": ["image.acme_one"],
    }
    assert data["breaking"] is True
    assert data["counts"]["breaking_wire"] == 1
    advice = {"level": "major", "below_one": "minor", "current": "0.4.1", "next": "0.5.0"}
    assert data["advice"] == advice


def test_the_same_input_gives_the_same_text(trees: tuple[Path, Path]) -> None:
    """The changelog follows the specs and nothing else."""
    assert diff(*trees).out == diff(*trees).out


def test_a_shared_cause_is_told_once(tmp_path: Path) -> None:
    """A group that many models extend changes in one place, so the changelog tells it once and lists the models."""

    def files(maximum: int) -> dict[str, Json]:
        group: Json = {
            "groups": {"steps": {"properties": {"steps": {**WHOLE, "maximum": maximum}}}}
        }
        models = [model(f"acme/m{at}", {"extends": ["acme/steps"]}) for at in range(20)]
        return spec(*models, steps=group)

    old, new = write(tmp_path / "old", files(9)), write(tmp_path / "new", files(8))
    found = diff(old, new)
    assert found.out.count("at most 8") == 1
    assert "### 20 handles, `acme.image.acme_m0` and others" in found.out
    assert "`acme.image.acme_m19`" in found.out
    (change,) = json.loads(diff(old, new, "--json").out)["changes"]
    assert len(change["models"]) == 20


def test_revisions_and_the_work_tree(repository: Path) -> None:
    """A revision is read out of git, with the work tree as it is; NEW left out is the folder itself."""
    assert "at most 8 (was at most 9)" in diff("HEAD~1", "HEAD").out
    assert "at most 7 (was at most 8)" in diff("HEAD").out
    assert "at most 7 (was at most 9)" in diff("HEAD~1", repository / "specs").out
    assert json.loads((repository / "specs/acme/models/all.json").read_text())["models"]
    data = json.loads(diff("HEAD~1:specs", "HEAD", "--json").out)
    assert (data["old"], data["new"]) == ("HEAD~1:specs", "HEAD:specs")


def test_revisions_of_a_tree_elsewhere(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--specs` may name a tree of another repository than that of the current folder."""
    monkeypatch.chdir("/")
    found = diff("HEAD~1", "HEAD", "--specs", repository / "specs")
    assert "at most 8 (was at most 9)" in found.out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nosuch", "is no folder"),
        ("HEAD:nosuch", "is no folder"),
        ("HEAD~9", "is no folder"),
        ("--output=/tmp/x:specs", ""),
        ("-x", ""),
        ("a b", "is neither a folder nor a revision"),
        ("HEAD;ls", "is neither a folder nor a revision"),
    ],
)
def test_names_that_lead_nowhere(repository: Path, name: str, said: str) -> None:
    """What is no folder and no revision is wrong usage, in one line; nothing of it is an option of git."""
    found = diff(name, "HEAD")
    assert (found.status, found.out) == (2, "")
    assert said in found.err
    with pytest.raises(NoTree), tree(name, Path("specs")):
        pass


def test_without_git_there_is_a_word(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git is missing, two folders still work, and a revision says what is missing."""
    monkeypatch.setenv("PATH", "/nowhere")
    found = diff("HEAD~1", "HEAD")
    assert found.status == 2
    assert "no git here" in found.err
    assert diff("specs", "specs").status == 0


def test_a_link_out_of_a_revision_is_refused(repository: Path) -> None:
    """A revision is unpacked by rules that let nothing lie or lead outside its folder."""
    (repository / "specs/acme/models/link.json").symlink_to("/etc/hostname")
    _git(repository, "add", "specs")
    _git(repository, "commit", "--quiet", "-m", "a link")
    found = diff("HEAD", "HEAD")
    assert found.status == 2
    assert "cannot be unpacked" in found.err


def test_mistakes_of_a_side_are_told_with_its_name(trees: tuple[Path, Path]) -> None:
    """A tree that cannot be read gives its findings, each with the name that the user gave the tree."""
    broken = trees[1] / "acme/models/all.json"
    broken.write_text('{"models": 5}', "utf-8")
    found = diff(*trees)
    assert found.status == 1
    assert found.err.startswith(f"{trees[1]}/acme/models/all.json:1:2: MW204")


def test_a_version_that_is_none(trees: tuple[Path, Path]) -> None:
    """`--current` takes numbers and dots."""
    found = diff(*trees, "--current", "soon")
    assert found.status == 2
    assert "'soon' is no version such as 0.4.1" in found.err


def test_texts_of_a_spec_stay_texts(tmp_path: Path) -> None:
    """Nothing that a spec says becomes Markdown or HTML in the changelog: names and values stand as code, titles are escaped."""
    evil = "</details><img src=x> `b` [l](http://acme.test) | **c**"
    sides: list[Path] = []
    for at, value in enumerate(("a", "b")):
        rule: Json = {"if": {"properties": {"prompt": {"const": evil + value}}}}
        params: Json = {
            "properties": {"prompt": {"type": "string"}, "mode": {"enum": [evil + value]}},
            "allOf": [{**rule, "then": {"required": ["mode"]}}],
        }
        files = spec(model(params=params, pricing=_price(evil, at)))
        files["acme/vendor.json"]["title"] = "Acme <b>[x](y)"
        sides.append(write(tmp_path / value, files))
    found = diff(*sides)
    assert (found.status, found.err) == (1, "")
    assert "Price `" in found.out
    assert "## Acme &lt;b&gt;\\[x\\]\\(y\\)" in found.out
    outside = re.sub(r"`[^`\n]*`|\\.", "", found.out)
    for text in ("<", "[", "**c**", "http"):
        assert text not in outside, outside


def _price(text: str, amount: int) -> Json:
    return {
        "currency": "USD",
        "unit": "image",
        "text": f"{text}{amount}",
        "rates": [{"price": amount}],
    }
