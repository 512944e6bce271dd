"""Text streams: what a model writes, while it writes it.

A stream opens nothing until it is entered or iterated. All its views share one pass over the wire,
whose events are kept: a second view begins at the beginning, and `result()` gives the whole answer
whenever it is asked.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from modelwire_runtime.errors import Aborted
from modelwire_runtime.flows.effects import DeadlineExceeded
from modelwire_runtime.protocol.events import (
    Event,
    Finish,
    ReasoningDelta,
    TextDelta,
    TextEvent,
    ToolCallDelta,
    ToolCallDone,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.transports import TransportError

if TYPE_CHECKING:
    from modelwire_runtime.flows.effects import Flow, StreamResponse
    from modelwire_runtime.results.text import TextResult, ToolCall

__all__ = [
    "AsyncTextStream",
    "Event",
    "Finish",
    "ReasoningDelta",
    "TextDelta",
    "TextEvent",
    "TextSession",
    "TextStream",
    "ToolCallDelta",
    "ToolCallDone",
    "UnknownEvent",
    "UsageEvent",
]


class TextSession(Protocol):
    """One streamed call as a flow module sees it. It does no I/O: bytes go in, events come out."""

    events: list[TextEvent]
    """All events so far, in order."""
    idle_timeout: float | None
    """Seconds of silence after which the stream counts as broken."""
    timeout: float | None
    """Seconds that the whole stream may take."""

    def open(self, deadline: float | None) -> "Flow[StreamResponse]":
        """Send the request and return its open reply."""
        ...

    def feed(self, data: bytes | None) -> bool:
        """Take the next bytes, None at their end, into `events`; True when the stream is complete.

        Raises:
            ModelwireError: the vendor reported an error, or the stream ended too early; its
            `partial` holds what came.
        """
        ...

    def deliver(self) -> "Flow[None]":
        """Hand the complete result to the caller's `on_result`."""
        ...

    def failure(self, error: Exception) -> Exception:
        """Return what the caller is to see of a failure of the connection or the clock."""
        ...

    def result(self) -> "TextResult":
        """Return what has come so far as a result."""
        ...


class _Driver(Protocol):
    """What a stream needs of the blocking driver."""

    def now(self) -> float: ...
    def run(self, flow: "Flow[Any]", deadline: float | None = None) -> Any: ...
    def receive(
        self, stream: Any, timeout: float | None, deadline: float | None
    ) -> bytes | None: ...


class _AsyncDriver(Protocol):
    """What a stream needs of the async driver."""

    def now(self) -> float: ...
    async def run(self, flow: "Flow[Any]", deadline: float | None = None) -> Any: ...
    async def receive(
        self, stream: Any, timeout: float | None, deadline: float | None
    ) -> bytes | None: ...


DriverT = TypeVar("DriverT")


class _Stream(Generic[DriverT]):
    """What both streams share: everything but the reading."""

    __slots__ = (
        "__weakref__",
        "_closed",
        "_complete",
        "_deadline",
        "_driver",
        "_error",
        "_events",
        "_lock",
        "_reply",
        "_session",
    )

    _reply: Any

    def __init__(self, driver: DriverT, session: TextSession, lock: Any) -> None:
        self._driver = driver
        self._session = session
        self._events = session.events
        self._lock = lock
        self._deadline: float | None = None
        self._reply = None
        self._complete = False
        self._closed = False
        self._error: BaseException | None = None

    @property
    def partial(self) -> "TextResult":
        """What has come so far, as a result; reads nothing."""
        return self._session.result()

    def _begin(self, now: Callable[[], float]) -> None:
        """Start the clock of the whole stream."""
        limit = self._session.timeout
        self._deadline = None if limit is None else now() + limit

    def _ended(self) -> bool:
        """Tell whether nothing more will come; raise when that is because something went wrong."""
        if self._complete:
            return True
        if self._error is not None:
            raise self._error
        if self._closed:
            raise self._early()
        return False

    def _early(self) -> Aborted:
        return Aborted(
            "the stream was closed before its end; `partial` has what came",
            partial=self.partial,
            may_have_run=True,
        )

    def _told(self, error: Exception) -> Exception:
        """Keep what went wrong, for every view to meet, and return it."""
        if isinstance(error, (TransportError, DeadlineExceeded)):
            told = self._session.failure(error)
            told.__cause__ = error
            error = told
        self._error = error
        return error

    def __repr__(self) -> str:
        if self._complete:
            state = "complete"
        elif self._error is not None:
            state = "failed"
        elif self._closed:
            state = "closed"
        else:
            state = "open" if self._reply is not None else "not opened"
        return f"<{type(self).__name__} {state}, {len(self._events)} events>"


class TextStream(_Stream[_Driver]):
    """A text stream of a blocking client.

    Use it in a `with` block, so that leaving early closes the connection. Iterating it yields typed
    events; `text`, `reasoning` and `tool_calls` yield plain parts of them. It also closes when it
    is exhausted, fails or is forgotten.
    """

    __slots__ = ()

    def __init__(self, driver: _Driver, session: TextSession) -> None:
        super().__init__(driver, session, threading.Lock())

    def __enter__(self) -> "Self":
        if self._reply is None and not self._ended():
            with self._lock:
                self._read(further=False)
            if self._error is not None:
                raise self._error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[TextEvent]:
        events = self._events
        seen = 0
        while True:
            while seen < len(events):
                yield events[seen]
                seen += 1
            if not self._more(seen):
                return

    @property
    def events(self) -> Iterator[TextEvent]:
        """All events from the beginning, of every choice."""
        return iter(self)

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the first choice's text."""
        for event in self:
            if type(event) is TextDelta and not event.choice:
                yield event.text

    @property
    def reasoning(self) -> Iterator[str]:
        """The pieces of what the model thought before the first choice."""
        for event in self:
            if type(event) is ReasoningDelta and not event.choice:
                yield event.text

    @property
    def tool_calls(self) -> "Iterator[ToolCall]":
        """The tool calls of the first choice, each once it is complete."""
        for event in self:
            if type(event) is ToolCallDone and not event.choice:
                yield event.tool_call

    def result(self) -> "TextResult":
        """Read to the end and return the whole answer.

        Raises:
            CutOff: the connection broke or fell silent; `partial` of the error has what came.
            CallTimeout: the call's time was up.
            Aborted: the stream was closed before its end.
        """
        while self._more(len(self._events)):
            pass
        return self._session.result()

    def close(self) -> None:
        """Close the connection; what has come stays readable. A second call does nothing."""
        self._closed = True
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.close()

    def _more(self, seen: int) -> bool:
        """Read until there are more than `seen` events; False when there will be none."""
        with self._lock:
            while len(self._events) == seen:
                if self._ended():
                    return False
                self._read()
            return True

    def _read(self, *, further: bool = True) -> None:
        """Read once. What goes wrong is kept, not raised: what came with it is to be seen first."""
        session = self._session
        try:
            if self._reply is None:
                self._begin(self._driver.now)
                self._reply = self._driver.run(session.open(self._deadline), self._deadline)
            if not further:
                return
            data = self._driver.receive(self._reply, session.idle_timeout, self._deadline)
            self._complete = session.feed(data)
        except Exception as error:  # noqa: BLE001  # of whatever kind, it belongs to every view
            self._told(error)
            self.close()
        except BaseException:
            self.close()
            raise
        else:
            if self._complete:
                self.close()
                self._driver.run(session.deliver())

    def __del__(self) -> None:
        if getattr(self, "_reply", None) is not None:
            self.close()


class AsyncTextStream(_Stream[_AsyncDriver]):
    """A text stream of an async client: `TextStream` with `async with`, `async for` and `await`.

    Several tasks may read its views at once: each sees everything.
    """

    __slots__ = ("_loop",)

    def __init__(self, driver: _AsyncDriver, session: TextSession) -> None:
        super().__init__(driver, session, asyncio.Lock())
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> "Self":
        if self._reply is None and not self._ended():
            async with self._lock:
                await self._read(further=False)
            if self._error is not None:
                raise self._error
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def __aiter__(self) -> AsyncIterator[TextEvent]:
        events = self._events
        seen = 0
        while True:
            while seen < len(events):
                yield events[seen]
                seen += 1
            if not await self._more(seen):
                return

    @property
    def events(self) -> AsyncIterator[TextEvent]:
        """All events from the beginning, of every choice."""
        return aiter(self)

    @property
    async def text(self) -> AsyncIterator[str]:
        """The pieces of the first choice's text."""
        async for event in self:
            if type(event) is TextDelta and not event.choice:
                yield event.text

    @property
    async def reasoning(self) -> AsyncIterator[str]:
        """The pieces of what the model thought before the first choice."""
        async for event in self:
            if type(event) is ReasoningDelta and not event.choice:
                yield event.text

    @property
    async def tool_calls(self) -> "AsyncIterator[ToolCall]":
        """The tool calls of the first choice, each once it is complete."""
        async for event in self:
            if type(event) is ToolCallDone and not event.choice:
                yield event.tool_call

    async def result(self) -> "TextResult":
        """Read to the end and return the whole answer; raises what `TextStream.result` raises."""
        while await self._more(len(self._events)):
            pass
        return self._session.result()

    async def close(self) -> None:
        """Close the connection; what has come stays readable. A second call does nothing."""
        self._closed = True
        reply, self._reply = self._reply, None
        if reply is not None:
            await reply.close()

    async def _more(self, seen: int) -> bool:
        """Read until there are more than `seen` events; False when there will be none."""
        if len(self._events) > seen:
            return True
        async with self._lock:
            while len(self._events) == seen:
                if self._ended():
                    return False
                await self._read()
            return True

    async def _read(self, *, further: bool = True) -> None:
        """Read once. What goes wrong is kept, not raised: what came with it is to be seen first."""
        session = self._session
        try:
            if self._reply is None:
                self._begin(self._driver.now)
                self._loop = asyncio.get_running_loop()
                self._reply = await self._driver.run(session.open(self._deadline), self._deadline)
            if not further:
                return
            data = await self._driver.receive(self._reply, session.idle_timeout, self._deadline)
            self._complete = session.feed(data)
        except Exception as error:  # noqa: BLE001  # of whatever kind, it belongs to every view
            self._told(error)
            await self.close()
        except BaseException:
            await self.close()
            raise
        else:
            if self._complete:
                await self.close()
                await self._driver.run(session.deliver())

    def __del__(self) -> None:
        reply, loop = getattr(self, "_reply", None), getattr(self, "_loop", None)
        if reply is not None and loop is not None and not loop.is_closed():
            with suppress(RuntimeError):  # the loop closed in between
                loop.call_soon_threadsafe(_close_later, loop, reply)


_closing: set[asyncio.Future[None]] = set()  # a loop itself holds tasks weakly


def _close_later(loop: asyncio.AbstractEventLoop, reply: Any) -> None:
    """Give back the connection of a stream that was forgotten: a finaliser cannot await."""
    task = loop.create_task(_close_quietly(reply))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _close_quietly(reply: Any) -> None:
    with suppress(Exception):
        await reply.close()
