"""Coroutines that were begun by hand, to see whether they wait at all."""

from collections.abc import Coroutine, Generator
from typing import Any


class Rest:
    """What is left of a coroutine that has begun and now waits."""

    __slots__ = ("_coroutine", "_waiting")

    def __init__(self, coroutine: Coroutine[Any, Any, Any], waiting: Any) -> None:
        self._coroutine = coroutine
        self._waiting = waiting

    def __await__(self) -> Generator[Any, Any, Any]:
        step, waiting = self._coroutine, self._waiting
        error: BaseException | None
        while True:
            value, error = None, None
            try:
                value = yield waiting
            except BaseException as thrown:  # cancelling too is the coroutine's
                error = thrown
            try:
                waiting = step.send(value) if error is None else step.throw(error)
            except StopIteration as stop:
                return stop.value
