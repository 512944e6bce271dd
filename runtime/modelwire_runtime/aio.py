"""The async driver: runs a flow to its end, doing what its effects ask, on whichever event loop is running."""

import asyncio
import inspect
import logging
import weakref
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeVar

from modelwire_runtime import beside
from modelwire_runtime.begun import Rest
from modelwire_runtime.flows.effects import (
    Await,
    Background,
    Close,
    DeadlineExceeded,
    Effect,
    Flow,
    Jitter,
    Load,
    Notify,
    Now,
    Open,
    Receive,
    Release,
    Send,
    Sleep,
    Submit,
)
from modelwire_runtime.sync import (
    GRACE,
    Abandon,
    Clock,
    Hooks,
    cap,
    log,
    log_exchange,
    out_of_time,
    read_source,
    time_left,
)
from modelwire_runtime.transports import (
    AsyncByteStream,
    AsyncTransport,
    Lost,
    Request,
)

T = TypeVar("T")
Loop = asyncio.AbstractEventLoop

# What a transport needs to notice a timeout by itself, and say better than we could what it was
# waiting for.
_MARGIN = 0.05
_SUBMISSION_GRACE = 5.0
"""Seconds that a cancelled task waits for the reply that names its job."""


class _CancelledLate(asyncio.CancelledError):
    """A cancellation that waited for a reply."""

    def __init__(self, reply: Any) -> None:
        super().__init__()
        self.reply = reply


class Driver:
    """Runs flows over an async transport; may be used from several event loops and threads."""

    def __init__(
        self,
        transport: AsyncTransport,
        *,
        clock: Clock | None = None,
        hooks: Hooks | None = None,
        max_concurrency: int | None = None,
    ) -> None:
        self.transport = transport
        # A blocking sleep would stop the loop; a test's clock has an async `sleep` of its own.
        self.clock = clock or Clock(sleep=asyncio.sleep)
        self.hooks = hooks or Hooks()
        self.max_concurrency = max_concurrency
        self._hooked = bool(self.hooks.before_request or self.hooks.after_response)
        self._beside = beside.Tasks()
        self._slots: weakref.WeakKeyDictionary[Loop, asyncio.Semaphore] = (
            weakref.WeakKeyDictionary()
        )

    def now(self) -> float:
        """Return the monotonic clock."""
        return self.clock.now()

    async def run(
        self, flow: Flow[T], deadline: float | None = None, abandon: Abandon | None = None
    ) -> T:
        """Run a flow to its end and return its value; see `modelwire_runtime.sync.Driver.run`.

        The cleaning flow is shielded: it goes on although the task that started it is cancelled
        once more.
        """
        try:
            return await self._drive(flow, deadline)
        except BaseException as error:
            cleaning = abandon(error) if abandon is not None else None
            if cleaning is not None:
                await self._clean_up(cleaning)
            raise

    async def _clean_up(self, flow: Flow[None]) -> None:
        task = asyncio.ensure_future(self._drive(flow, self.clock.now() + GRACE))
        task.add_done_callback(self._report)
        _running.add(task)  # the loop itself holds tasks weakly
        task.add_done_callback(_running.discard)
        await asyncio.wait({task})

    def _report(self, task: "asyncio.Task[None]") -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            log.warning("cleaning up failed: %s", self.hooks.redact(str(error)))

    async def _drive(self, flow: Flow[T], deadline: float | None) -> T:
        resume: Callable[[Any], Effect] = flow.send
        value: Any = None
        tickets: dict[Any, None] = {}
        try:
            while True:
                try:
                    effect = resume(value)
                except StopIteration as stop:
                    result: T = stop.value
                    return result
                try:
                    if isinstance(effect, Await):
                        value = await self._frame(effect, deadline)
                        if not value:  # nothing came, so that the time may be up
                            time_left(deadline, self.clock.now())
                    elif isinstance(effect, Submit) and self.max_concurrency is None:
                        time_left(deadline, self.clock.now())
                        value = _hand_over(effect, tickets)
                    else:
                        value = await self._perform(effect, deadline, tickets)
                    resume = flow.send
                except Exception as error:
                    value = error
                    resume = flow.throw
                except _CancelledLate as late:
                    # The flow learns of its job, so that it can be cancelled.
                    # What else it makes of the reply does not matter any more.
                    with suppress(Exception):
                        flow.send(late.reply)
                    raise asyncio.CancelledError from None
        finally:
            # An exception that is kept here would keep this frame, and the frame the exception.
            value = None
            flow.close()
            for ticket in tickets:
                ticket.session.release(ticket)

    async def _perform(
        self, effect: Effect, deadline: float | None, tickets: dict[Any, None]
    ) -> Any:
        match effect:
            case Send(request):
                if request.opens_job:
                    return await self._submit(request, deadline)
                return await self._exchange(request, deadline, self.transport.send)
            case Sleep(seconds, why):
                await self._sleep(seconds, why, deadline)
            case Now():
                return self.clock.now()
            case Jitter():
                return self.clock.jitter()
            case Notify(callback, event):
                answer = callback(event)
                if inspect.isawaitable(answer):
                    await answer
            case Open(request):
                return await self._open(request, deadline)
            case Receive(stream, timeout):
                return await self.receive(stream, timeout, deadline)
            case Close(stream):
                await stream.close()  # type: ignore[misc]  # an async driver opens async streams only
            case Load(source):
                return await asyncio.to_thread(read_source, source)
            case Background():
                await self._background(effect, deadline)
            case Submit(_, _, ticket):
                time_left(deadline, self.clock.now())
                slots = await self._take_slot(deadline) if ticket is None else None
                return _hand_over(effect, tickets, slots)
            case Release(ticket):
                ticket.session.release(ticket)
                tickets.pop(ticket, None)
            case Await():
                raise AssertionError(effect)  # `_drive` does it itself
        return None

    def _frame(self, effect: Await, deadline: float | None) -> Awaitable[Any]:
        """Return what gives the next frame for a ticket, None when none comes in time."""
        ticket, limit = effect.ticket, effect.timeout
        left = time_left(deadline, self.clock.now())
        if effect.connected:
            found: Awaitable[Any] = ticket.session.wait(ticket, left, connected_for=limit)
        else:
            limit = left if limit is None or (left is not None and left < limit) else limit
            found = ticket.session.wait(ticket, limit)
        return found

    async def _take_slot(self, deadline: float | None) -> asyncio.Semaphore:
        slots = self._loop_slots()
        try:
            await asyncio.wait_for(slots.acquire(), time_left(deadline, self.clock.now()))
        except TimeoutError:
            raise DeadlineExceeded from None
        return slots

    async def _background(self, effect: Background, deadline: float | None) -> None:
        driver, clock = object.__new__(type(self)), self.clock.now
        # Long calls may hold all slots, and what waits for this is to hold one.
        driver.__dict__.update(self.__dict__, max_concurrency=None)
        left = time_left(deadline, clock())
        # For the same reason as in the blocking driver it has a pool of its own.
        apart = getattr(self.transport, "apart", None)
        own = apart() if apart is not None else None
        driver.transport = own or self.transport

        async def work() -> None:
            try:
                await driver._drive(effect.make(), clock() + effect.timeout)
            finally:
                if own is not None:
                    await own.close()

        task = self._beside.start(effect.key, work)
        seconds = effect.wait if left is None else min(effect.wait, left)
        if seconds > 0:
            await asyncio.wait({task}, timeout=seconds)
        time_left(deadline, clock())

    async def _submit(self, request: Request, deadline: float | None) -> Any:
        """Send a submission that outlives its task's cancellation for a moment.

        To drop it on the way would leave a paid job that nobody knows the id of.
        """
        task = asyncio.ensure_future(self._exchange(request, deadline, self.transport.send))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            try:
                await asyncio.wait({task}, timeout=_SUBMISSION_GRACE)
            finally:
                task.cancel()
            if task.done() and not task.cancelled() and task.exception() is None:
                raise _CancelledLate(task.result()) from None
            raise

    async def _exchange(
        self, request: Request, deadline: float | None, send: Callable[[Request], Awaitable[Any]]
    ) -> Any:
        clock = self.clock.now
        cap(request, time_left(deadline, clock()))
        slots = await self._take_slot(deadline) if self.max_concurrency is not None else None
        try:
            cap(request, time_left(deadline, clock()))
            outcome = await self._watched(request, deadline, send)
        except BaseException:
            if slots is not None:
                slots.release()
            raise
        if slots is not None:
            if isinstance(outcome, AsyncByteStream):
                outcome.on_close(slots.release)
            else:
                slots.release()
        return outcome

    async def _watched(
        self, request: Request, deadline: float | None, send: Callable[[Request], Awaitable[Any]]
    ) -> Any:
        logged = log.isEnabledFor(logging.DEBUG) or self.hooks.log is not None
        if not (self._hooked or logged):
            return await self._timed(request, deadline, send)
        start = self.clock.now()
        outcome: Any = None
        try:
            await self._hook(self.hooks.before_request, request)
            outcome = await self._timed(request, deadline, send)
        except Exception as error:
            outcome = error
            raise
        finally:
            if logged and outcome is not None:
                log_exchange(self.hooks, request, outcome, self.clock.now() - start)
            if outcome is not None:
                await self._hook(self.hooks.after_response, request, outcome)
        return outcome

    async def _timed(
        self, request: Request, deadline: float | None, send: Callable[[Request], Awaitable[Any]]
    ) -> Any:
        """Send within what is left of the call, also when the reply trickles in byte by byte."""
        limit = None if deadline is None else request.timeout
        try:
            if limit is None:
                return await send(request)
            async with asyncio.timeout(limit + _MARGIN):
                return await send(request)
        except TimeoutError:
            lost = Lost("no whole reply in time", timeout=True)
            raise out_of_time(lost, request, deadline, self.clock.now()) from None
        except Lost as error:
            raise out_of_time(error, request, deadline, self.clock.now()) from error

    async def _hook(self, hook: Callable[..., Any] | None, *values: Any) -> None:
        if hook is not None:
            answer = hook(*values)
            if inspect.isawaitable(answer):
                await answer

    async def _open(self, request: Request, deadline: float | None) -> AsyncByteStream:
        stream: AsyncByteStream = await self._exchange(request, deadline, self.transport.open)
        return stream

    async def receive(
        self, stream: Any, timeout: float | None, deadline: float | None
    ) -> bytes | None:
        """Return the next bytes of an open reply, None at its end; `timeout` limits the silence."""
        left = time_left(deadline, self.clock.now())
        step = stream.receive()
        data: bytes | None
        try:
            # What has arrived already is taken at once; only a wait needs a clock, which costs as
            # much as reading the bytes does.
            try:
                waiting = step.send(None)
            except StopIteration as stop:
                data = stop.value
                return data
            limits = [seconds for seconds in (left, timeout) if seconds is not None]
            async with asyncio.timeout(min(limits) + _MARGIN if limits else None):
                data = await Rest(step, waiting)
                return data
        except TimeoutError:
            lost = Lost("the stream fell silent", timeout=True)
        except Lost as error:
            lost = error
        if lost.timeout and deadline is not None and self.clock.now() >= deadline - 0.01:
            raise DeadlineExceeded from lost
        raise lost

    async def _sleep(self, seconds: float, why: str, deadline: float | None) -> None:
        left = time_left(deadline, self.clock.now())
        short = left is not None and left < seconds
        pause = left if short and left is not None else seconds
        if why:
            log.info("waiting %.2f s: %s", pause, why, extra={"wait_s": pause, "reason": why})
        await self.clock.sleep(pause)
        if short:
            raise DeadlineExceeded

    def _loop_slots(self) -> asyncio.Semaphore:
        loop = asyncio.get_running_loop()
        slots = self._slots.get(loop)
        if slots is None:
            # A semaphore that was waited for refers to its loop: the entry of an ended one would stay.
            for old in [old for old in self._slots if old.is_closed()]:
                del self._slots[old]
            slots = self._slots[loop] = asyncio.Semaphore(self.max_concurrency or 1)
        return slots

    async def close(self) -> None:
        """Close the transport."""
        await self.transport.close()


def _hand_over(effect: Submit, tickets: dict[Any, None], slot: Any = None) -> Any:
    ticket = effect.session.submit(effect.tasks, effect.ticket, slot=slot)
    tickets[ticket] = None
    return ticket


_running: set[asyncio.Future[Any]] = set()
