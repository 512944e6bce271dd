"""A second process, which loads tools while this one reads specs.

What makes and formats a class takes longer to load than a few classes take to make. So a run that has found something to do keeps
a worker beside it. The worker is asked for texts of given texts, and whatever fails there is done again here: a run without one
gives the same bytes and raises the same errors, only later.
"""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")
Load = Callable[[], object]
_worker: "_Worker | None" = None


@dataclass(frozen=True, slots=True)
class _Worker:
    process: Any
    connection: Any


@contextmanager
def beside(load: Load, tools: tuple[str, ...]) -> Iterator[None]:
    """Keep a worker that gets ready by `load`, which imports `tools`; none where it would gain nothing."""
    global _worker
    if _worker is None and _gains(tools):
        _worker = _forked(load)
    try:
        yield
    finally:
        dismiss()


def dismiss() -> None:
    """Do without the worker from here on, as who forks this process must: copies cannot share one."""
    global _worker
    if _worker is not None:
        _worker.process.kill()  # it may be loading still
        _worker.process.join()
        _worker.connection.close()
        _worker = None


def call(function: Callable[..., T], *arguments: Any, **named: Any) -> T:
    """Give what a function of a module gives for plain data, by the worker when there is one."""
    if _worker is not None:
        try:
            _worker.connection.send((function, arguments, named))
            found = _worker.connection.recv()
        except Exception:  # it is gone, or has been told what cannot be sent
            found = ()
        if found:
            return found[0]  # type: ignore[no-any-return]
    return function(*arguments, **named)


def _forked(load: Load) -> _Worker:
    from multiprocessing import get_context

    processes = get_context("fork")
    ours, theirs = processes.Pipe()
    process = processes.Process(target=_work, args=(ours, theirs, load), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _gains(tools: tuple[str, ...]) -> bool:
    """Tell whether a worker would save time, and may be forked: a copy of a process with threads can wait for ever."""
    can = hasattr(os, "fork") and (os.cpu_count() or 1) > 1 and threading.active_count() == 1
    return can and not all(tool in sys.modules for tool in tools)


def _work(theirs: Any, ours: Any, load: Load) -> None:
    """Be the worker, until there is nobody to work for."""
    theirs.close()  # or the end of the other process would not be seen
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # which the other process tells of
    gc.disable()
    with suppress(Exception):  # of which the other process tells when it needs the tools itself
        load()
    while True:
        try:
            function, arguments, named = ours.recv()
        except EOFError:
            return
        try:
            found: tuple[Any, ...] = (function(*arguments, **named),)
        except Exception:
            found = ()
        ours.send(found)
