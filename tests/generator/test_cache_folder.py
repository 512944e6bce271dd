"""The folder of a cache: nothing comes out but what the user's own runs have put in, and no run fails for want of it."""

import os
import pickle
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from modelwire_codegen.cache import MOST_FILES, SUFFIX, Cache

Value = list[int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the place of a folder that is not there yet."""
    return tmp_path / "cache"


def kept(folder: Path) -> Path:
    """Give the only file of a cache."""
    (path,) = folder.iterdir()
    return path


def cache(folder: Path, version: str = "1") -> Cache:
    """Give a cache of lists."""
    return Cache(folder, version, {})


def test_read_as_written(folder: Path) -> None:
    """A value comes back under its name and its version, and the later one stands."""
    for number in range(3):
        cache(folder).write("acme", [number])
        assert cache(folder).read("acme") == [number]
    assert cache(folder, "2").read("acme") is None
    assert cache(folder).read("other") is None


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_may_write(mode: int, folder: Path) -> None:
    """It is not read, and the next one that is written is the user's alone."""
    cache(folder).write("acme", [1])
    kept(folder).chmod(mode)
    assert cache(folder).read("acme") is None
    cache(folder).write("acme", [2])
    assert cache(folder).read("acme") == [2]


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_folder_that_others_may_write(mode: int, folder: Path) -> None:
    """Nothing in it is read, and nothing is written there."""
    cache(folder).write("acme", [1])
    folder.chmod(mode)
    assert cache(folder).read("acme") is None
    cache(folder).write("other", [2])
    assert kept(folder).name == f"acme{SUFFIX}"
    folder.chmod(0o700)
    assert cache(folder).read("acme") == [1]


def test_of_another_user(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What belongs to somebody else is neither read nor written to."""
    cache(folder).write("acme", [1])
    user = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: user + 1)
    assert cache(folder).read("acme") is None
    cache(folder).write("acme", [2])
    monkeypatch.undo()
    assert cache(folder).read("acme") == [1]


class Code:
    """What runs code when it is unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Name a function to call."""
        return os.mkdir, ("ran",)


def test_no_code_comes_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is ours in all but what it holds runs nothing."""
    folder.mkdir(mode=0o700)
    monkeypatch.chdir(folder.parent)
    cache(folder).write("acme", [Code()])
    assert b"mkdir" in kept(folder).read_bytes()
    assert cache(folder).read("acme") is None
    assert not Path("ran").exists()
    pickle.loads(kept(folder).read_bytes().split(b"\n", 1)[1])
    assert Path("ran").exists()


@pytest.mark.parametrize("place", ["taken", "taken/below"])
def test_no_place_to_write(place: str, tmp_path: Path) -> None:
    """Where no folder can be, a run goes on without."""
    (tmp_path / "taken").write_text("a file")
    where = cache(tmp_path / place)
    assert where.read("acme") is None
    where.write("acme", [1])
    assert where.read("acme") is None


def test_a_full_disk(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be written leaves the former file and no other."""
    cache(folder).write("acme", [1])

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("modelwire_codegen.cache.os.replace", full)
    cache(folder).write("acme", [2])
    assert kept(folder).name == f"acme{SUFFIX}"
    assert cache(folder).read("acme") == [1]


def test_many_projects(folder: Path) -> None:
    """Of more than a few files, those written longest ago go."""
    for number in range(MOST_FILES + 3):
        cache(folder).write(f"vendor{number}", [number])
        os.utime(folder / f"vendor{number}{SUFFIX}", (number, number))
    assert len(list(folder.iterdir())) == MOST_FILES
    assert cache(folder).read("vendor0") is None
    assert cache(folder).read(f"vendor{MOST_FILES}") == [MOST_FILES]


def test_two_runs_at_once(folder: Path) -> None:
    """Who reads while others write gets a whole value."""
    values = [[number] * 5000 for number in range(4)]
    cache(folder).write("acme", values[0])

    def keep(value: Value) -> None:
        for _ in range(20):
            cache(folder).write("acme", value)

    threads = [Thread(target=keep, args=(value,)) for value in values]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert cache(folder).read("acme") in values
    for thread in threads:
        thread.join()
    assert kept(folder).name == f"acme{SUFFIX}"
