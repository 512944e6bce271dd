"""The blocking driver: runs a flow to its end, doing what its effects ask."""

import logging
import os
import threading
import time
import weakref
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from modelwire_runtime import beside
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
    Stopped,
    Submit,
)
from modelwire_runtime.transports import ByteStream, Lost, Request, Transport

if TYPE_CHECKING:
    from modelwire_runtime.logs import Log

T = TypeVar("T")
log: logging.Logger = logging.getLogger("modelwire")

GRACE = 10.0
"""Seconds that cleaning up behind an interrupted call may take."""

Abandon = Callable[[BaseException], "Flow[None] | None"]


def _jitter() -> float:
    from random import random  # only a call that is tried again needs chance

    return random()  # noqa: S311  # it spreads retries, it guards nothing


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and chance, so that a test can hold both still."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Any] = time.sleep
    jitter: Callable[[], float] = _jitter


@dataclass(frozen=True, slots=True)
class Hooks:
    """Functions of the caller around each request; a hook may change the request's headers."""

    before_request: Callable[[Request], Any] | None = None
    after_response: Callable[[Request, Any], Any] | None = None
    """Called with the request and its `Response`, or with the error that came instead."""
    redact: Callable[[str], str] = field(default=str)
    """Masks secrets in what is logged."""
    log: "Log | None" = None
    """Is told of each exchange, besides the logger."""


def time_left(deadline: float | None, now: float) -> float | None:
    """Return the seconds until a deadline; raise `DeadlineExceeded` when there are none."""
    if deadline is None:
        return None
    left = deadline - now
    if left <= 0:
        raise DeadlineExceeded
    return left


def cap(request: Request, left: float | None) -> None:
    """Lower a request's timeout to what is left of its call."""
    if left is not None and (request.timeout is None or request.timeout > left):
        request.timeout = left


def out_of_time(error: Lost, request: Request, deadline: float | None, now: float) -> Exception:
    """Return what a flow is told of a lost reply: for a read that ran into the deadline, the deadline.

    A paid request stays lost, as the flow must say that it may have run.
    """
    if error.timeout and deadline is not None and not request.billable and now >= deadline - 0.01:
        return DeadlineExceeded()
    return error


def log_exchange(hooks: Hooks, request: Request, outcome: Any, seconds: float) -> None:
    """Log one exchange, with its parts as fields of the record."""
    url = hooks.redact(request.url)
    failed = isinstance(outcome, BaseException)
    shown = hooks.redact(f"{type(outcome).__name__}: {outcome}") if failed else outcome.status
    fields = {
        "http_method": request.method,
        "http_url": url,
        "http_status": None if failed else outcome.status,
        "http_error": shown if failed else None,
        "elapsed_ms": round(seconds * 1000, 1),
        "billable": request.billable,
    }
    log.debug("%s %s -> %s in %.0f ms", request.method, url, shown, seconds * 1000, extra=fields)
    if hooks.log is not None:
        hooks.log.tell("debug", "http", f"{request.method} {url} -> {shown}", fields)


def read_source(source: Any) -> bytes:
    """Return the bytes of a path or of a binary file object."""
    if hasattr(source, "read"):
        data = source.read()
        if not isinstance(data, bytes):
            raise TypeError("a file object must be opened in binary mode")
        return data
    return Path(source).read_bytes()


class Driver:
    """Runs flows over a blocking transport; any number of threads may share one."""

    def __init__(
        self,
        transport: Transport,
        *,
        clock: Clock | None = None,
        hooks: Hooks | None = None,
        max_concurrency: int | None = None,
    ) -> None:
        self.transport = transport
        self.clock: Clock = clock or Clock()
        self.hooks: Hooks = hooks or Hooks()
        self.max_concurrency = max_concurrency
        self._hooked = bool(self.hooks.before_request or self.hooks.after_response)
        self._stop: threading.Event | None = None
        self._beside = beside.Threads()
        self._slots = _slots(max_concurrency)
        if max_concurrency is not None:
            _drivers.add(self)

    def stoppable(self, stop: threading.Event) -> "Driver":
        """Return a driver over the same transport and slots whose flows end when `stop` is set."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__, _stop=stop)
        return copy

    def now(self) -> float:
        """Return the monotonic clock."""
        return self.clock.now()

    def run(
        self, flow: Flow[T], deadline: float | None = None, abandon: Abandon | None = None
    ) -> T:
        """Run a flow to its end and return its value.

        Once `deadline` (on the driver's clock) has passed, `DeadlineExceeded` is thrown into the
        flow. When the flow ends with an exception, `abandon` may name another flow that cleans up;
        that one runs before the exception goes on.
        """
        try:
            return self._drive(flow, deadline)
        except BaseException as error:
            cleaning = abandon(error) if abandon is not None else None
            if cleaning is not None:
                self._clean_up(cleaning)
            raise

    def _unstopped(self) -> "Driver":
        """Return a driver for work that must not end with the call that began it."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__, _stop=None)
        return copy

    def _background(self, effect: Background, deadline: float | None) -> None:
        driver, clock = self._unstopped(), self.clock.now
        driver._slots = None  # long calls may hold them all, and what waits for this is to hold one
        left = time_left(deadline, clock())
        # A pool of its own: a client that is closed meanwhile closes under a connection that is only
        # being made, which nobody would close then.
        apart = getattr(self.transport, "apart", None)
        own = apart() if apart is not None else None
        driver.transport = own or self.transport

        def work() -> None:
            try:
                driver._drive(effect.make(), clock() + effect.timeout)
            finally:
                if own is not None:
                    own.close()

        done = self._beside.start(effect.key, work)
        beside.wait(done, effect.wait if left is None else min(effect.wait, left), self._stop)
        time_left(deadline, clock())

    def _clean_up(self, flow: Flow[None]) -> None:
        try:
            self._unstopped()._drive(flow, self.clock.now() + GRACE)
        except Exception as error:
            log.warning("cleaning up failed: %s", self.hooks.redact(str(error)))

    def _drive(self, flow: Flow[T], deadline: float | None) -> T:
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
                    value = self._perform(effect, deadline, tickets)
                    resume = flow.send
                except Exception as error:
                    value = error
                    resume = flow.throw
        finally:
            # An exception that is kept here would keep this frame, and the frame the exception.
            value = None
            flow.close()
            for ticket in tickets:
                ticket.session.release(ticket)

    def _perform(self, effect: Effect, deadline: float | None, tickets: dict[Any, None]) -> Any:
        if self._stop is not None and self._stop.is_set() and not isinstance(effect, Close):
            raise Stopped
        match effect:
            case Send(request):
                return self._exchange(request, deadline, self.transport.send)
            case Submit():
                ticket = self._submit(effect, deadline)
                tickets[ticket] = None
                return ticket
            case Await():
                return self._await(effect, deadline)
            case Release(ticket):
                ticket.session.release(ticket)
                tickets.pop(ticket, None)
            case Sleep(seconds, why):
                self._sleep(seconds, why, deadline)
            case Now():
                return self.clock.now()
            case Jitter():
                return self.clock.jitter()
            case Notify(callback, event):
                callback(event)
            case Open(request):
                return self._open(request, deadline)
            case Receive(stream, timeout):
                return self.receive(stream, timeout, deadline)
            case Close(stream):
                stream.close()
            case Load(source):
                return read_source(source)
            case Background():
                self._background(effect, deadline)
        return None

    def _submit(self, effect: Submit, deadline: float | None) -> Any:
        time_left(deadline, self.clock.now())
        slots = self._slots if effect.ticket is None else None
        if slots is not None:
            self._take_slot(slots, deadline)
        return effect.session.submit(effect.tasks, effect.ticket, slot=slots)

    def _await(self, effect: Await, deadline: float | None) -> Any:
        ticket, limit = effect.ticket, effect.timeout
        left = time_left(deadline, self.clock.now())
        if effect.connected:
            frame = ticket.session.wait(ticket, left, connected_for=limit, stop=self._stop)
        else:
            limit = left if limit is None or (left is not None and left < limit) else limit
            frame = ticket.session.wait(ticket, limit, stop=self._stop)
        if frame is None:
            time_left(deadline, self.clock.now())
            if self._stop is not None and self._stop.is_set():
                raise Stopped
        return frame

    def _exchange(
        self, request: Request, deadline: float | None, send: Callable[[Request], Any]
    ) -> Any:
        clock = self.clock.now
        cap(request, time_left(deadline, clock()))
        slots = self._slots
        if slots is not None:
            self._take_slot(slots, deadline)
            cap(request, time_left(deadline, clock()))
        logged = log.isEnabledFor(logging.DEBUG) or self.hooks.log is not None
        if not (self._hooked or logged) and slots is None:
            try:
                return send(request)
            except Lost as error:
                raise out_of_time(error, request, deadline, clock()) from error
        return self._watched(request, deadline, send, logged)

    def _watched(
        self, request: Request, deadline: float | None, send: Callable[[Request], Any], logged: bool
    ) -> Any:
        start = self.clock.now()
        outcome: Any = None
        try:
            if self.hooks.before_request is not None:
                self.hooks.before_request(request)
            outcome = send(request)
        except Exception as error:
            outcome = error
            if isinstance(error, Lost):
                raise out_of_time(error, request, deadline, self.clock.now()) from error
            raise
        finally:
            if self._slots is not None and not isinstance(outcome, ByteStream):
                self._slots.release()
            if logged and outcome is not None:
                log_exchange(self.hooks, request, outcome, self.clock.now() - start)
            if self.hooks.after_response is not None and outcome is not None:
                self.hooks.after_response(request, outcome)
        return outcome

    def _open(self, request: Request, deadline: float | None) -> ByteStream:
        stream: ByteStream = self._exchange(request, deadline, self.transport.open)
        if self._slots is not None:
            stream.on_close(self._slots.release)
        return stream

    def receive(self, stream: Any, timeout: float | None, deadline: float | None) -> bytes | None:
        """Return the next bytes of an open reply, None at its end.

        The silence that is allowed was settled when the reply was opened, so `timeout` has a
        meaning for the async driver only.
        """
        time_left(deadline, self.clock.now())
        try:
            data: bytes | None = stream.receive()
        except Lost as error:
            if error.timeout and deadline is not None and self.clock.now() >= deadline - 0.01:
                raise DeadlineExceeded from error
            raise
        return data

    def _sleep(self, seconds: float, why: str, deadline: float | None) -> None:
        left = time_left(deadline, self.clock.now())
        short = left is not None and left < seconds
        pause = left if short and left is not None else seconds
        if why:
            log.info("waiting %.2f s: %s", pause, why, extra={"wait_s": pause, "reason": why})
        if self._stop is not None:
            if self._stop.wait(pause):
                raise Stopped
        else:
            self.clock.sleep(pause)
        if short:
            raise DeadlineExceeded

    def _take_slot(self, slots: threading.Semaphore, deadline: float | None) -> None:
        while True:
            left = time_left(deadline, self.clock.now())
            # A stop or a deadline must end the wait, so it is taken in short pieces.
            if slots.acquire(timeout=0.2 if left is None else min(left, 0.2)):
                return
            if self._stop is not None and self._stop.is_set():
                raise Stopped

    def close(self) -> None:
        """Close the transport."""
        self.transport.close()

    def after_fork(self) -> None:
        """Forget what other threads of the parent held."""
        self._slots = _slots(self.max_concurrency)


def _slots(count: int | None) -> threading.Semaphore | None:
    return None if count is None else threading.Semaphore(count)


_drivers: "weakref.WeakSet[Driver]" = weakref.WeakSet()


def _after_fork() -> None:
    for driver in list(_drivers):
        with suppress(Exception):
            driver.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
