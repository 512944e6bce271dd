"""What one run leaves to the next changes neither a byte of the output nor a word of what is found, whatever became of it."""

import hashlib
import os
import stat
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen import reading
from modelwire_codegen.commands.generate import CACHE
from modelwire_codegen.lower import objects
from tests.support.command import Run, codegen, generate
from tests.support.specs import SMALL, Json, read, write
from tests.support.trees import tree

Files = dict[str, Json]
ALL = "acme/models/all.json"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the cache of a test be its own, and render in one process."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    monkeypatch.setenv(CACHE, str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """List the files that runs read and the objects whose inside they lower."""
    done: list[str] = []
    load, lower = vars(reading)["load"], vars(objects)["lower_members"]

    def loading(path: Path, name: str, *others: Any) -> Any:
        done.append(name)
        return load(path, name, *others)

    def lowering(schema: Any, known: Any, report: Any, owner: str, own: Any) -> Any:
        done.append(owner)
        return lower(schema, known, report, owner, own)

    monkeypatch.setattr(reading, "load", loading)
    monkeypatch.setattr(objects, "lower_members", lowering)
    return done


def titled(files: Files) -> None:
    """Change a word that only one model says."""
    files[ALL]["models"][0]["title"] = "Another"


def grown(files: Files) -> None:
    """Give one model a parameter more."""
    model = files[ALL]["models"][0]
    more = {"type": "integer", "minimum": 1, "maximum": 3, "description": "How many."}
    model["params"].setdefault("properties", {})["how_many_more"] = more


def misspelt(files: Files) -> None:
    """Write a key that no model has."""
    files[ALL]["models"][0]["tilte"] = "Another"


def misguided(files: Files) -> None:
    """Write what only lowering finds wrong: a default that is no value of its parameter."""
    grown(files)
    files[ALL]["models"][0]["params"]["properties"]["how_many_more"]["default"] = "many"


def gone(files: Files) -> None:
    """Take the shared objects away that models refer to."""
    del files["acme/shared/objects.json"]


CHANGES = [titled, grown, misspelt, misguided, gone]


def files_of(folder: Path) -> list[Path]:
    """List what lies in a cache."""
    return sorted(folder.iterdir()) if folder.is_dir() else []


def kept(folder: Path) -> Path:
    """Give the only file of a cache."""
    (path,) = files_of(folder)
    return path


def empty(path: Path) -> None:
    """Leave nothing of it."""
    path.unlink()


def cut(path: Path) -> None:
    """Leave half of it."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flipped(path: Path) -> None:
    """Change one bit of it."""
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)


def blank(path: Path) -> None:
    """Leave a file of no bytes."""
    path.write_bytes(b"")


def foreign(path: Path) -> None:
    """Leave something else."""
    path.write_bytes(b"\x00\xff# not ours\n" * 9)


def folded(path: Path) -> None:
    """Leave a folder of that name."""
    path.unlink()
    path.mkdir()


def stale(path: Path) -> None:
    """Make it one of another generator, with something in it that would be wrong."""
    words = path.read_bytes().split(b"\n", 1)[0].decode().split(" ")
    assert words[0] == "modelwire-codegen"
    head = " ".join((words[0], "0" * 16, *words[2:]))
    path.write_bytes(head.encode() + b"\n" + path.read_bytes().split(b"\n", 1)[1])


def linked(path: Path) -> None:
    """Make it a link to somewhere else."""
    path.rename(path.parent.parent / "elsewhere")
    path.symlink_to(path.parent.parent / "elsewhere")


def as_it_is(path: Path) -> None:
    """Leave it alone."""


STATES = [as_it_is, empty, cut, flipped, blank, foreign, folded, stale, linked]


def told(run: Run, root: Path) -> tuple[int, str, str]:
    """Give what a run said, without the place where it ran."""
    return run.status, run.out.replace(str(root), "."), run.err.replace(str(root), ".")


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_same_as_without(
    change: Callable[[Files], None], state: Callable[[Path], None], folder: Path, tmp_path: Path
) -> None:
    """With a cache in any state, a run says and writes what it does without one; and so does the next."""
    files = read(SMALL)
    specs, out, bare = write(tmp_path / "specs", files), tmp_path / "out", tmp_path / "bare"
    assert generate(specs, out).status == 0
    assert generate(specs, bare, "--no-cache").status == 0
    state(kept(folder))
    changed = deepcopy(files)
    change(changed)
    for name in files.keys() - changed.keys():
        (specs / name).unlink()
    write(specs, changed)
    for _ in range(2):
        wanted = told(generate(specs, bare, "--no-cache"), bare)
        assert told(generate(specs, out), out) == wanted
        assert tree(out) == tree(bare)
    write(specs, files)
    assert generate(specs, out).status == generate(specs, bare, "--no-cache").status == 0
    assert tree(out) == tree(bare)


def test_only_what_changed(tmp_path: Path, work: list[str]) -> None:
    """The next run reads the file that changed and lowers what changed in it, and nothing else."""
    files = read(SMALL)
    specs, out = write(tmp_path / "specs", files), tmp_path / "out"
    generate(specs, out)
    assert {ALL, "acme/vendor.json", "acme/shared/objects.json"} <= set(work)
    for change, wanted in ((titled, 0), (grown, 1)):
        work.clear()
        change(files)
        write(specs, files)
        assert generate(specs, out).status == 0
        assert work[0] == ALL
        assert len(work) == 1 + wanted


def test_what_a_manifest_says_is_not_taken_over(tmp_path: Path) -> None:
    """A file that only a manifest calls sound is held against the meta-schemas as soon as no manifest does so."""
    files = read(SMALL)
    specs, out = write(tmp_path / "specs", files), tmp_path / "out"
    generate(specs, out)
    manifest = out / "manifests/acme.txt"
    before = hashlib.sha256((specs / ALL).read_bytes()).hexdigest()[:32]
    misspelt(files)
    write(specs, files)
    after = hashlib.sha256((specs / ALL).read_bytes()).hexdigest()[:32]
    assert before in manifest.read_text("utf-8")
    manifest.write_text(manifest.read_text("utf-8").replace(before, after), "utf-8")
    assert generate(specs, out).status == 0  # as it would without a cache
    manifest.unlink()
    for flags in ((), ("--check",), ("--no-cache",)):
        assert "MW201 unknown key 'tilte'" in generate(specs, out, *flags).err


def test_what_is_no_longer_there_is_dropped(folder: Path, tmp_path: Path) -> None:
    """The cache holds what the last run used."""
    files = read(SMALL)
    specs, out = write(tmp_path / "specs", files), tmp_path / "out"
    generate(specs, out)
    size = kept(folder).stat().st_size
    more = deepcopy(files)
    entry = deepcopy(more[ALL]["models"][0])
    more["acme/models/more.json"] = {
        "models": [{**entry, "id": "acme/more", "name": "more", "aliases": []}]
    }
    assert generate(write(specs, more), out).status == 0
    assert kept(folder).stat().st_size > size
    (specs / "acme/models/more.json").unlink()
    assert generate(specs, out).status == 0
    assert kept(folder).stat().st_size == size


def test_trees_do_not_meet(folder: Path, tmp_path: Path, work: list[str]) -> None:
    """Two trees with a vendor of one name keep a file each."""
    for name in ("one", "two"):
        generate(write(tmp_path / name, read(SMALL)), tmp_path / f"{name}_out")
    assert len(files_of(folder)) == 2
    work.clear()
    files = read(SMALL)
    titled(files)
    generate(write(tmp_path / "one", files), tmp_path / "one_out")
    assert work == [ALL]


# Where it lies


def test_off(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A flag turns it off, and so does a variable without a name in it; who writes nothing leaves nothing."""
    generate(SMALL, tmp_path / "one", "--no-cache")
    generate(SMALL, tmp_path / "two", "--check")
    generate(SMALL, tmp_path / "two", "--diff")
    assert files_of(folder) == []
    monkeypatch.setenv(CACHE, "")
    monkeypatch.chdir(tmp_path)
    generate(SMALL, tmp_path / "two")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]


def test_the_place_by_default(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the variable it lies where the system keeps such things; who has no home has none."""
    monkeypatch.delenv(CACHE)
    asked: list[str] = []

    def place(name: str, **_: object) -> Path:
        asked.append(name)
        return folder if len(asked) == 1 else Path("~/.cache")

    monkeypatch.setattr("platformdirs.user_cache_path", place)
    monkeypatch.chdir(folder.parent)
    assert generate(SMALL, folder.parent / "one").status == 0
    assert generate(SMALL, folder.parent / "two").status == 0
    assert asked == ["modelwire-codegen"] * 2
    assert sorted(path.name for path in folder.parent.iterdir()) == ["cache", "one", "two"]


def test_help_tells_of_it() -> None:
    """The help of the command says how to turn it off and where it lies."""
    text = " ".join(codegen("generate", "--help").out.split())
    assert "--no-cache" in text
    assert f"${CACHE}" in text


def test_only_the_user_may_read(folder: Path, tmp_path: Path) -> None:
    """Folder and file are the user's alone, and nothing else is left in the folder."""
    generate(SMALL, tmp_path / "out")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(kept(folder).stat().st_mode) == 0o600
