"""Processes that die on the way, to see what they leave behind."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_TOUCHES = ("os.rename", "os.mkdir", "os.remove", "os.rmdir")


def killed(at: int, root: Path, work: Callable[[], object]) -> bool:
    """Do the work in a process that is killed before its `at`-th touch of the disk below `root`; False when it got through."""
    child = os.fork()
    if child == 0:
        _die_at(at, root)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def _die_at(at: int, root: Path) -> None:
    calls = 0

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal calls
        writes = event == "open" and arguments[1] in ("w", "x", "a", "wb")
        if not (writes or event in _TOUCHES) or not str(arguments[0]).startswith(str(root)):
            return
        calls += 1
        if calls == at:
            os.kill(os.getpid(), 9)

    sys.addaudithook(count)
