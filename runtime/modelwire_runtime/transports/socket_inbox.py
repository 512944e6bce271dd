"""Where an async caller finds what came for his ticket."""

import asyncio
from math import inf

from modelwire_runtime.protocol.task_events import Failure, Frame
from modelwire_runtime.protocol.task_tickets import Ticket
from modelwire_runtime.transports.websockets import opened

Waiter = asyncio.Future[None]


class Alarm:
    """Wakes whoever waited too long, on one loop: one timer for all, as nearly every wait ends before its time."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self._ends: dict[Waiter, float] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._next = inf  # when it ends

    def add(self, waiter: Waiter, seconds: float) -> None:
        """Wake a waiter after so many seconds, unless it is removed before."""
        self._ends[waiter] = end = self.loop.time() + seconds
        if end < self._next:
            self._set(end)

    def remove(self, waiter: Waiter) -> None:
        """Forget a waiter; its time stays on the timer, which finds nothing to do then."""
        self._ends.pop(waiter, None)

    def _set(self, end: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._next = self.loop.call_at(end, self._ring, end), end

    def _ring(self, now: float) -> None:
        self._timer, self._next = None, inf
        for waiter in [waiter for waiter, end in self._ends.items() if end <= now]:
            del self._ends[waiter]
            if not waiter.done():
                waiter.set_result(None)
        if self._ends:
            self._set(min(self._ends.values()))


class Inbox:
    """What came for one ticket, and its caller when he waits."""

    __slots__ = ("_items", "_waiter")

    def __init__(self) -> None:
        # Hardly ever more than one, for which a deque is dear.
        self._items: list[Frame | Failure] = []
        self._waiter: Waiter | None = None

    def put(self, item: Frame | Failure) -> None:
        """Add what came, and wake the caller."""
        self._items.append(item)
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def get(self, timeout: float | None, alarm: Alarm) -> Frame | None:
        """Return what came first, None when nothing does in time.

        Raises:
            SessionFailed: nothing will come any more.
        """
        if not self._items:
            self._waiter = waiter = alarm.loop.create_future()
            if timeout is not None:
                alarm.add(waiter, timeout)
            try:
                await waiter
            finally:
                self._waiter = None
                if timeout is not None:
                    alarm.remove(waiter)
        return opened(self._items.pop(0)) if self._items else None


def give(ticket: Ticket, item: Frame | Failure) -> None:
    """Hand a caller what came for him; with the first that does, his place among concurrent requests is free."""
    if ticket.slot is not None:
        ticket.free_slot()
    ticket.inbox.put(item)
