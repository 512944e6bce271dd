"""Runs a flow beside the call that asked for it: in a daemon thread, or in a task of the running loop.

One at a time under a key: who comes while it runs joins it. What goes wrong in it is the flow's own
business; here it is logged and forgotten.
"""

import logging
import os
import threading
import weakref
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger("modelwire")

_PIECE = 0.2  # a stop must end a wait, so it is taken in short pieces


class Threads:
    """What runs beside the calls of a blocking driver."""

    def __init__(self) -> None:
        # The process is part of the key: after a fork the parent's threads are not there.
        self._running: dict[tuple[int, str], threading.Event] = {}

    def start(self, key: str, work: Callable[[], object]) -> threading.Event:
        """Start a thread, unless one runs under the key; return what is set at its end."""
        mark = (os.getpid(), key)
        mine = threading.Event()
        running = self._running.setdefault(mark, mine)
        if running is mine:

            def run() -> None:
                try:
                    work()
                except Exception as error:
                    _tell(key, error)
                finally:
                    self._running.pop(mark, None)
                    mine.set()

            threading.Thread(target=run, daemon=True, name=f"modelwire-{key}").start()
        return running


def wait(done: threading.Event, seconds: float, stop: threading.Event | None) -> None:
    """Wait for a thread's end, for so long, or until the caller is stopped."""
    while seconds > 0 and not done.wait(min(seconds, _PIECE)):
        seconds -= _PIECE
        if stop is not None and stop.is_set():
            return


class Tasks:
    """What runs beside the calls of an async driver, by event loop."""

    def __init__(self) -> None:
        self._running: weakref.WeakKeyDictionary[Any, dict[str, asyncio.Task[Any]]] = (
            weakref.WeakKeyDictionary()
        )

    def start(
        self, key: str, work: Callable[[], Coroutine[Any, Any, object]]
    ) -> "asyncio.Task[Any]":
        """Start a task, unless one runs under the key, and hold it until its end."""
        import asyncio

        loop = asyncio.get_running_loop()
        # A task refers to its loop, so the entry of a loop that was closed over one would live on.
        for old in [old for old in self._running if old.is_closed()]:
            del self._running[old]
        running = self._running.setdefault(loop, {})
        task = running.get(key)
        if task is None:
            task = running[key] = loop.create_task(work(), name=f"modelwire-{key}")

            def ended(ended: "asyncio.Task[Any]") -> None:
                running.pop(key, None)
                if not ended.cancelled() and (error := ended.exception()) is not None:
                    _tell(key, error)

            task.add_done_callback(ended)
        return task


def _tell(key: str, error: BaseException) -> None:
    log.debug("%s, beside the calls, failed: %s", key, type(error).__name__)
