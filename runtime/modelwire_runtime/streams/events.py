"""Streams of events: one pass over the wire, whose events are kept.

A stream opens nothing until it is entered or iterated. All its views share one pass: a second view begins at the
beginning, and `result()` gives the whole answer whenever it is asked. `text` and `media` add the views.
"""

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self

from modelwire_runtime.streams.base import (
    AsyncDriver,
    BaseStream,
    BlockingDriver,
    E,
    R,
    Session,
)

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Future
    from asyncio import Event as Turn


class EventStream(BaseStream[BlockingDriver, E, R], Generic[E, R]):
    """A stream of a blocking client.

    Use it in a `with` block, so that leaving early closes the connection. Iterating it yields typed
    events. It also closes when it is exhausted, fails or is forgotten.
    """

    __slots__ = ("_lock",)

    def __init__(self, driver: BlockingDriver, session: "Session[E, R]") -> None:
        super().__init__(driver, session)
        self._lock = threading.Lock()

    def __enter__(self) -> "Self":
        if not self._closed:
            with self._lock:
                self._read(further=False)
        if self._closed:
            self._raise_unless_complete()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[E]:
        events = self._events
        seen = 0
        while True:
            while seen < len(events):
                yield events[seen]
                seen += 1
            if not self._more(seen):
                return

    @property
    def events(self) -> Iterator[E]:
        """All events from the beginning."""
        return iter(self)

    def result(self) -> R:
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
        if self._complete and self._reply is not None:
            self._finish()
        else:
            self._drop()

    def _drop(self) -> None:
        self._closed = True
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.close()

    def _finish(self) -> None:
        """Close behind a complete answer, once all that came has been seen."""
        self._closed = True
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.finish()
            self._driver.run(self._session.deliver())

    def _more(self, seen: int) -> bool:
        """Read until there are more than `seen` events; False when there will be none."""
        events = self._events
        while len(events) == seen:
            if self._closed:
                self._raise_unless_complete()
                return False
            with self._lock:
                if len(events) == seen and not self._closed:  # another reader may have been quicker
                    self._read()
        return True

    def _read(self, *, further: bool = True) -> None:
        """Read once. What goes wrong is kept, not raised: what came with it is to be seen first."""
        if self._complete:
            self._finish()
            return
        session = self._session
        try:
            if self._reply is None:
                self._begin(self._driver.now)
                self._reply = self._driver.run(session.open(self._deadline), self._deadline)
            if further:
                data = self._driver.receive(self._reply, session.idle_timeout, self._deadline)
                self._complete = session.feed(data)
        except Exception as error:  # of whatever kind, it belongs to every view
            self._told(error)
            self._drop()
        except BaseException:
            self._drop()
            raise

    def __del__(self) -> None:
        if getattr(self, "_reply", None) is not None:
            self._drop()


class AsyncEventStream(BaseStream[AsyncDriver, E, R], Generic[E, R]):
    """A stream of an async client: `EventStream` with `async with`, `async for` and `await`.

    Several tasks may read its views at once: each sees everything.
    """

    __slots__ = ("_busy", "_loop", "_turn")

    def __init__(self, driver: AsyncDriver, session: "Session[E, R]") -> None:
        super().__init__(driver, session)
        self._busy = False
        self._turn: Turn | None = None
        self._loop: AbstractEventLoop | None = None

    async def __aenter__(self) -> "Self":
        if not self._closed:
            await self._read(further=False)
        if self._closed:
            self._raise_unless_complete()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def __aiter__(self) -> AsyncIterator[E]:
        events = self._events
        seen = 0
        while True:
            while seen < len(events):
                yield events[seen]
                seen += 1
            if not await self._more(seen):
                return

    @property
    def events(self) -> AsyncIterator[E]:
        """All events from the beginning."""
        return aiter(self)

    async def result(self) -> R:
        """Read to the end and return the whole answer; raises what `EventStream.result` raises."""
        while await self._more(len(self._events)):
            pass
        return self._session.result()

    async def close(self) -> None:
        """Close the connection; what has come stays readable. A second call does nothing."""
        if self._complete and self._reply is not None:
            await self._finish()
        else:
            await self._drop()

    async def _drop(self) -> None:
        self._closed = True
        reply, self._reply = self._reply, None
        if reply is not None:
            await reply.close()

    async def _finish(self) -> None:
        """Close behind a complete answer, once all that came has been seen."""
        self._closed = True
        reply, self._reply = self._reply, None
        if reply is not None:
            await reply.finish()
            await self._driver.run(self._session.deliver())

    async def _more(self, seen: int) -> bool:
        """Read until there are more than `seen` events; False when there will be none."""
        events = self._events
        while len(events) == seen:
            if self._closed:
                self._raise_unless_complete()
                return False
            await self._read()
        return True

    async def _read(self, *, further: bool = True) -> None:
        """Read once, or wait for another task that does; see `EventStream._read`."""
        if self._busy:
            if self._turn is None:
                from asyncio import Event as Turn

                self._turn = Turn()
            await self._turn.wait()
            return
        if self._complete:
            await self._finish()
            return
        # A lock would do, but costs as much as decoding an event.
        self._busy = True
        session = self._session
        try:
            if self._reply is None:
                self._begin(self._driver.now)
                self._loop = _running_loop()
                self._reply = await self._driver.run(session.open(self._deadline), self._deadline)
            if further:
                data = await self._driver.receive(self._reply, session.idle_timeout, self._deadline)
                self._complete = session.feed(data)
        except Exception as error:  # of whatever kind, it belongs to every view
            self._told(error)
            await self._drop()
        except BaseException:
            await self._drop()
            raise
        finally:
            self._busy = False
            if self._turn is not None:
                self._turn.set()
                self._turn = None

    def __del__(self) -> None:
        reply, loop = getattr(self, "_reply", None), getattr(self, "_loop", None)
        if reply is not None and loop is not None and not loop.is_closed():
            with suppress(RuntimeError):  # the loop closed in between
                loop.call_soon_threadsafe(_close_later, loop, reply)


def _running_loop() -> "AbstractEventLoop":
    from asyncio import get_running_loop  # here, as a blocking client's start would pay for it

    return get_running_loop()


_closing: "set[Future[None]]" = set()  # a loop itself holds tasks weakly


def _close_later(loop: "AbstractEventLoop", reply: Any) -> None:
    """Give back the connection of a stream that was forgotten: a finaliser cannot await."""
    task = loop.create_task(_close_quietly(reply))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _close_quietly(reply: Any) -> None:
    with suppress(Exception):
        await reply.close()
