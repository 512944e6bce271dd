"""Where an async caller waits: what came is handed over at once, and one timer ends every wait in its time."""

import asyncio
from collections.abc import Callable
from typing import Any

from modelwire_runtime.protocol.task_events import Frame
from modelwire_runtime.transports.socket_inbox import Alarm, Inbox


class Timer:
    """A timer of a loop whose clock stands still until it is moved."""

    def __init__(self, at: float, ring: Callable[[], None]) -> None:
        self.at, self.ring, self.cancelled = at, ring, False

    def when(self) -> float:
        """Return when it is to ring."""
        return self.at

    def cancel(self) -> None:
        """Take it off the loop."""
        self.cancelled = True


class Loop:
    """As much of a loop as an alarm uses."""

    def __init__(self) -> None:
        self.now = 0.0
        self.timers: list[Timer] = []

    def time(self) -> float:
        """Return the time."""
        return self.now

    def call_at(self, at: float, work: Callable[..., None], *args: Any) -> Timer:
        """Plan work."""
        self.timers.append(Timer(at, lambda: work(*args)))
        return self.timers[-1]

    def until(self, now: float) -> None:
        """Let time pass and ring what is due."""
        self.now = now
        while due := [one for one in self.timers if one.at <= now and not one.cancelled]:
            self.timers.remove(due[0])
            due[0].ring()

    @property
    def live(self) -> list[float]:
        """When timers are to ring."""
        return sorted(one.at for one in self.timers if not one.cancelled)


def waiting(*seconds: float) -> tuple[Any, Alarm, list["asyncio.Future[None]"]]:
    """Return a loop, its alarm and waiters for so many seconds each."""
    loop: Any = Loop()
    alarm = Alarm(loop)
    real = asyncio.new_event_loop()
    waiters = [real.create_future() for _ in seconds]
    real.close()
    for waiter, limit in zip(waiters, seconds, strict=True):
        alarm.add(waiter, limit)
    return loop, alarm, waiters


def test_each_waiter_is_woken_in_its_time() -> None:
    """One timer, set to the nearest end, serves them all."""
    loop, _, (late, early, between) = waiting(30.0, 10.0, 20.0)
    assert loop.live == [10.0]
    loop.until(9.9)
    assert not early.done()
    loop.until(10.0)
    assert early.done()
    assert not between.done()
    assert loop.live == [20.0]
    loop.until(40.0)
    assert late.done()
    assert between.done()
    assert loop.live == []


def test_who_is_removed_costs_no_timer_and_is_not_woken() -> None:
    """Waits that end early leave the timer alone; when it rings, it is set to what is left."""
    loop, alarm, (gone, stays) = waiting(10.0, 15.0)
    alarm.remove(gone)
    alarm.remove(gone)
    loop.until(10.0)
    assert not gone.done()
    assert loop.live == [15.0]
    loop.until(15.0)
    assert stays.done()


def test_an_inbox_gives_what_came_and_nothing_after_its_time() -> None:
    """What came before anybody waited is there at once; a wait for nothing ends by the alarm."""

    async def go() -> list[Any]:
        box, alarm, frame = Inbox(), Alarm(asyncio.get_running_loop()), Frame([1], [])
        box.put(frame)
        found: list[Any] = [await box.get(None, alarm)]
        found.append(await box.get(0.0, alarm))
        asyncio.get_running_loop().call_soon(box.put, frame)
        return [*found, await box.get(60.0, alarm)]

    assert asyncio.run(go()) == [Frame([1], []), None, Frame([1], [])]
