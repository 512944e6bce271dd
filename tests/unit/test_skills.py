"""Skills: a folder becomes an object that a request holds."""

import base64
import io
import os
import zipfile
from pathlib import Path

import pytest

from modelwire import skill

HEAD = '---\nname: sums\ndescription: "Adds numbers up."\n---\n# Sums\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a skill with a program, and things that do not belong to it."""
    path = tmp_path / "sums"
    (path / "tools").mkdir(parents=True)
    (path / "SKILL.md").write_text(HEAD, "utf-8")
    (path / "tools" / "add.py").write_text("print(1 + 1)\n", "utf-8")
    (path / "tools" / "add.py").chmod(0o755)
    (path / ".git").mkdir()
    (path / ".git" / "config").write_text("secret", "utf-8")
    (path / "tools" / "__pycache__").mkdir()
    (path / "tools" / "__pycache__" / "add.pyc").write_bytes(b"x")
    return path


def archive(made: dict[str, dict[str, str]]) -> zipfile.ZipFile:
    """Open what a skill holds."""
    return zipfile.ZipFile(io.BytesIO(base64.b64decode(made["source"]["data"])))


def test_a_folder_becomes_an_inline_skill(folder: Path) -> None:
    """Name and description are those of its manifest; hidden files stay at home."""
    made = skill(folder)
    assert (made["type"], made["name"], made["description"]) == (
        "inline",
        "sums",
        "Adds numbers up.",
    )
    assert made["source"].keys() == {"type", "media_type", "data"}
    assert (made["source"]["type"], made["source"]["media_type"]) == ("base64", "application/zip")
    found = archive(made)
    assert found.namelist() == ["sums/SKILL.md", "sums/tools/add.py"]
    assert found.read("sums/SKILL.md").decode() == HEAD
    assert found.getinfo("sums/tools/add.py").external_attr >> 16 & 0o111


def test_equal_folders_give_equal_bytes(folder: Path, tmp_path: Path) -> None:
    """Times play no part, so that a cached prompt stays the same."""
    made = skill(folder)
    os.utime(folder / "SKILL.md", (0, 0))
    assert skill(folder) == made
    assert skill(str(folder)) == made


def test_keywords_win_over_the_manifest(folder: Path) -> None:
    """And stand in for a manifest without a head."""
    assert skill(folder, name="other")["name"] == "other"
    (folder / "SKILL.md").write_text("# Sums\n", "utf-8")
    assert skill(folder, name="a", description="b")["description"] == "b"
    with pytest.raises(ValueError, match="its name and description"):
        skill(folder)


def test_what_is_no_skill_is_told(folder: Path, tmp_path: Path) -> None:
    """A folder without a manifest, and a link that leads elsewhere."""
    with pytest.raises(ValueError, match=r"has no SKILL\.md"):
        skill(tmp_path)
    (tmp_path / "secret.txt").write_text("x", "utf-8")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(ValueError, match="leads out"):
        skill(folder)
