"""A worker makes a run faster, and nothing else: what it cannot do is done without it."""

import json
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from modelwire_codegen import worker
from tests.generator.test_imports import SLOW
from tests.support.command import generate, python
from tests.support.specs import SMALL, read, write
from tests.support.trees import tree

ALL = "acme/models/all.json"
TOOLS = ("no_module_of_this_name",)
# As the command does it, on a machine of so many cores; tells which tools this process has loaded, and its children.
SCRIPT = f"""
import multiprocessing, os, sys
cores = int(sys.argv.pop(1))
os.cpu_count = lambda: cores
from modelwire_codegen.cli import main
status = main(sys.argv[1:])
assert status == 0 and not multiprocessing.active_children()
print(*({{*{SLOW}}} & {{*sys.modules}}), file=sys.stderr)
"""


def process(*, fails: bool = False) -> int:
    """Give the process that this is called in."""
    if fails:
        raise ValueError(str(os.getpid()))
    return os.getpid()


def shout(text: str) -> str:
    """Give a text in capitals, by a module that has to be there."""
    return text.upper()


@pytest.fixture
def cores(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let a process of one thread, on two cores, be where a test runs."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    yield
    worker.dismiss()


@pytest.mark.usefixtures("cores")
def test_it_is_another_process() -> None:
    """Inside the block a function is called there, and here before and after it."""
    assert worker.call(process) == os.getpid()
    with worker.beside(process, TOOLS):
        first, second = worker.call(process), worker.call(process)
        assert first == second != os.getpid()
        assert worker.call(shout, "a") == "A"
    assert worker.call(process) == os.getpid()
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


@pytest.mark.usefixtures("cores")
def test_what_fails_there_is_done_here() -> None:
    """An error is raised by this process, and the worker goes on; so it is with what cannot be sent."""
    with worker.beside(process, TOOLS):
        with pytest.raises(ValueError, match=str(os.getpid())):
            worker.call(process, fails=True)
        assert worker.call(lambda: [os.getpid()]) == [os.getpid()]
        assert worker.call(process) != os.getpid()


@pytest.mark.usefixtures("cores")
def test_a_worker_that_is_gone() -> None:
    """A run goes on without it."""
    with worker.beside(process, TOOLS):
        os.kill(worker.call(process), signal.SIGKILL)
        assert [worker.call(process) for _ in range(2)] == [os.getpid()] * 2


@pytest.mark.usefixtures("cores")
def test_one_that_cannot_get_ready(capfd: pytest.CaptureFixture[str]) -> None:
    """It says nothing of what it could not load, and does what it can."""
    with worker.beside(lambda: process(fails=True), TOOLS):
        assert worker.call(shout, "a") == "A"
        assert worker.call(process) != os.getpid()
    assert not capfd.readouterr().err


@pytest.mark.usefixtures("cores")
@pytest.mark.parametrize("why", ["one core", "threads", "loaded", "dismissed"])
def test_where_it_would_not_help(why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is none where it would share a core, wait for another thread's lock, or load what is there."""
    if why == "one core":
        monkeypatch.setattr(os, "cpu_count", lambda: 1)
    if why == "threads":
        monkeypatch.setattr(threading, "active_count", lambda: 2)
    with worker.beside(process, ("os",) if why == "loaded" else TOOLS):
        if why == "dismissed":
            worker.dismiss()
        assert worker.call(process) == os.getpid()


def test_a_run_with_one(tmp_path: Path) -> None:
    """One changed model gives the same bytes with a worker, and this process then loads no tool that a worker has."""
    files = read(SMALL)
    assert generate(write(tmp_path / "specs", files), tmp_path / "one").status == 0
    assert generate(tmp_path / "specs", tmp_path / "two").status == 0
    files[ALL]["models"][0]["summary"] = "Says something else."
    write(tmp_path / "specs", files)
    loaded = dict[str, set[str]]()
    for cores, out in (("1", "one"), ("2", "two")):
        arguments = ("generate", "--specs", tmp_path / "specs", "--out", tmp_path / out)
        ended = python("-c", SCRIPT, cores, *arguments, "--json", "--no-cache")
        assert ended.status == 0, ended.err
        assert json.loads(ended.out)["rendered"] in range(1, 9)
        loaded[out] = {*ended.err.split()}
    assert tree(tmp_path / "one") == tree(tmp_path / "two")
    assert {"black", "datamodel_code_generator"} <= loaded["one"]
    assert loaded["two"] & {"black", "datamodel_code_generator", "isort"} == set()
