"""Where an async caller finds what came for his ticket."""

import asyncio
from collections import deque

from modelwire_runtime.protocol.task_events import Failure, Frame


class Inbox:
    """What came for one ticket, and its caller when he waits."""

    __slots__ = ("_items", "_waiter")

    def __init__(self) -> None:
        self._items: deque[Frame | Failure] = deque()
        self._waiter: asyncio.Future[None] | None = None

    def put(self, item: Frame | Failure) -> None:
        """Add what came, and wake the caller."""
        self._items.append(item)
        _wake(self._waiter)

    async def get(self, timeout: float | None) -> Frame | Failure | None:
        """Return what came first, None when nothing does in time."""
        if not self._items:
            loop = asyncio.get_running_loop()
            self._waiter = waiter = loop.create_future()
            timer = None if timeout is None else loop.call_later(timeout, _wake, waiter)
            try:
                await waiter
            finally:
                self._waiter = None
                if timer is not None:
                    timer.cancel()
        return self._items.popleft() if self._items else None


def _wake(waiter: "asyncio.Future[None] | None") -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)
