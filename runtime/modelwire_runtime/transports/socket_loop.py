"""A session for async callers: one a running loop, closed with its loop."""

import asyncio
import os
import threading
import weakref
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from modelwire_runtime.protocol.task_events import (
    Action,
    Announce,
    Arrived,
    Asked,
    Close,
    Connect,
    Deliver,
    Disconnect,
    Dropped,
    Event,
    Fail,
    Failure,
    Frame,
    Note,
    Open,
    Opened,
    SessionFailed,
    Tick,
    Transmit,
    Unwritten,
)
from modelwire_runtime.protocol.task_phases import Phase
from modelwire_runtime.protocol.task_tickets import Ticket, messages_of
from modelwire_runtime.transports.socket_inbox import Alarm, Inbox, give
from modelwire_runtime.transports.socket_opening import open_connection, shut
from modelwire_runtime.transports.websockets import (
    Address,
    Limit,
    SocketOptions,
    is_refusal,
    parse,
    reason_of,
)

Loop = asyncio.AbstractEventLoop


class LoopSocket:
    """A client's sockets, one a running loop, and the sessions over them. Nothing is opened before the first use."""

    def __init__(self, where: Callable[[], Address], options: SocketOptions | None = None) -> None:
        self._where = where
        self._options = options or SocketOptions()
        self.ack_timeout = self._options.ack_timeout
        self._closed = False
        self._lock = threading.Lock()
        self._start()
        _sockets.add(self)

    def _start(self) -> None:
        self._owners: dict[Loop, _Owner] = {}
        self._end = weakref.finalize(self, _end_elsewhere, self._owners)
        self._end.atexit = False  # no loop runs any more then

    def _owner(self) -> "_Owner":
        loop = asyncio.get_running_loop()
        owner = self._owners.get(loop)
        if owner is None:
            owner = _Owner(loop, self._where(), self._options)
            if self._closed:
                owner.apply(Disconnect(closing=True))
            with self._lock:
                # The entry of a loop that ended without closing its session would live on.
                for old in [old for old in self._owners if old.is_closed()]:
                    del self._owners[old]
                self._owners[loop] = owner
        return owner

    @property
    def connected(self) -> bool:
        """Whether the running loop, or any loop when none runs, has a connection that has been authenticated."""
        try:
            owner = self._owners.get(asyncio.get_running_loop())
        except RuntimeError:
            with self._lock:
                return any(owner.connected for owner in self._owners.values())
        return owner is not None and owner.connected

    def submit(
        self,
        tasks: Sequence[Mapping[str, Any]],
        ticket: Ticket | None = None,
        *,
        slot: Any = None,
    ) -> Ticket:
        """Send tasks, as soon as there is a connection, and return the ticket under which answers come.

        Args:
            tasks: What to send; each has its `taskUUID`.
            ticket: One that is to wait for these tasks too.
            slot: What is to be released once the first answer is there.
        """
        ticket = ticket or Ticket(self, Inbox(), slot=slot)
        try:
            owner = ticket.owner = ticket.owner or self._owner()
            owner.do(Asked(ticket, messages_of(ticket, tasks)))
        except BaseException:
            self.release(ticket)
            raise
        return ticket

    def wait(
        self,
        ticket: Ticket,
        timeout: float | None = None,
        *,
        connected_for: float | None = None,
    ) -> Awaitable[Frame | None]:
        """Return what gives the next that comes for a ticket, None when nothing does in time.

        Args:
            ticket: The ticket.
            timeout: Seconds.
            connected_for: Seconds with a connection.

        Raises:
            SessionFailed: nothing will come any more.
        """
        owner: _Owner = ticket.owner
        inbox: Inbox = ticket.inbox
        if connected_for is None:
            return inbox.get(timeout, owner.alarm)
        return owner.get(inbox, Limit(timeout, connected_for, owner.loop.time, owner.uptime))

    def release(self, ticket: Ticket) -> None:
        """Forget a ticket; a second time does nothing."""
        if ticket.slot is not None:
            ticket.free_slot()
        owner: _Owner | None = ticket.owner
        if owner is not None:
            owner.session.release(ticket)

    async def connect(self, timeout: float | None = None) -> None:
        """Open the running loop's connection, or wait until it is open.

        Raises:
            SessionFailed: it could not be opened.
        """
        owner = self._owner()
        told: asyncio.Future[Failure | None] = owner.loop.create_future()
        owner.callers.append(told)
        try:
            await owner.perform(owner.apply(Connect()))
            async with asyncio.timeout(timeout):
                failure = await told
        except TimeoutError:
            failure = Failure("timeout", "connectionFailed", "no connection in time")
        finally:
            with suppress(ValueError):
                owner.callers.remove(told)
        if failure is not None:
            raise SessionFailed(failure)

    async def disconnect(self) -> None:
        """Close the running loop's connection and fail whoever waits; nothing is opened before the next `connect`."""
        owner = self._owner()
        await owner.perform(owner.apply(Disconnect()))

    async def close(self) -> None:
        """Close the running loop's connection for good, and tell those of other loops to do the same."""
        self._closed = True
        with self._lock:
            here = self._owners.pop(asyncio.get_running_loop(), None)
            _end_elsewhere(self._owners)
        if here is not None:
            await here.perform(here.apply(Disconnect(closing=True)))

    def after_fork(self) -> None:
        """Leave the parent's sockets alone."""
        self._end.detach()
        self._lock = threading.Lock()
        _orphans.extend(self._owners.values())
        self._start()


class _Owner:
    """The session of one loop, its socket, and the task that reads it."""

    def __init__(self, loop: Loop, address: Address, options: SocketOptions) -> None:
        self.loop = loop
        self.alarm = Alarm(loop)
        self.callers: list[asyncio.Future[Failure | None]] = []
        """Who waits in `connect`."""
        self._address = address
        self._options = options
        self.session = options.session(address)
        self.tickets = self.session.ledger.tickets  # that somebody waits under
        self._turn = asyncio.Lock()  # of frames that could not be written at once
        self._connection: Any = None
        self._socket = 0  # the number of `_connection`
        self._timer: asyncio.TimerHandle | None = None
        self._tick_at = 0.0  # when it ends
        self._tasks: set[asyncio.Task[None]] = set()  # the loop itself holds tasks weakly

    @property
    def connected(self) -> bool:
        return self.session.phase is Phase.READY

    def uptime(self) -> float:
        return self.session.uptime(self.loop.time())

    async def get(self, inbox: Inbox, limit: Limit) -> Frame | None:
        """Return what comes first, None when nothing does within a limit."""
        while True:
            frame = await inbox.get(limit.piece(), self.alarm)
            if frame is not None or limit.over():
                return frame

    def do(self, event: Event) -> None:
        """Tell the session of an event, and do what it asks for; what takes time goes on beside the caller."""
        if rest := self.apply(event):
            self._spawn(self.perform(rest))

    def apply(self, event: Event) -> list[Action]:
        """Tell the session of an event, do what takes no time, and return the rest for `perform`."""
        session = self.session
        rest: list[Action] = []
        for action in session.handle(event, self.loop.time()):
            if isinstance(action, Deliver):
                give(action.ticket, action.frame)
            elif isinstance(action, Transmit):
                if rest or not self._wrote(action):  # one after the other
                    rest.append(action)
            elif isinstance(action, Close):
                rest.append(action)
            else:
                self._at_once(action)
        wake_at, timer = session.wake_at, self._timer
        if wake_at is not None and (timer is None or self._tick_at > wake_at):
            if timer is not None:
                timer.cancel()
            self._timer, self._tick_at = self.loop.call_at(wake_at, self._tick), wake_at
        return rest

    def _at_once(self, action: Action) -> None:
        match action:
            case Fail(ticket, failure):
                give(ticket, failure)
            case Announce(failure):
                for told in self.callers:
                    if not told.done():
                        told.set_result(failure)
            case Open(socket):
                self._spawn(self._serve(socket))
            case Note():
                self._options.note(action)
            case _:
                raise AssertionError(action)

    async def perform(self, actions: Sequence[Action]) -> None:
        """Do what may take time."""
        for action in actions:
            if isinstance(action, Transmit):
                await self._transmit(action)
            else:
                assert isinstance(action, Close)
                await self._close(action.socket)

    def _wrote(self, action: Transmit) -> bool:
        """Write a frame at once where the connection can, and tell whether it is out."""
        wrote = getattr(self._connection, "wrote", None)
        if wrote is None or self._socket != action.socket or not wrote(action.text):
            return False
        if self._options.log.is_verbose():
            self._options.tell_sent(action)
        return True

    async def _transmit(self, action: Transmit) -> None:
        """Send a frame after those that wait before it, unless whoever asked for it has gone meanwhile."""
        message, sent, failure = action.message, False, None
        async with self._turn:
            connection = self._connection if self._socket == action.socket else None
            if connection is not None and (message is None or message.ticket in self.tickets):
                sent = True
                failure = await _failed(connection.send(action.text))
        if not sent:
            if message is not None:
                await self.perform(self.apply(Unwritten(message)))
        elif failure is not None:
            await self.perform(self.apply(Dropped(action.socket, failure)))
        elif self._options.log.is_verbose():
            self._options.tell_sent(action)

    async def _close(self, socket: int) -> None:
        if self._socket == socket:
            connection, self._connection = self._connection, None
            await shut(connection)

    def _tick(self) -> None:
        self._timer = None
        self.do(Tick())

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = self.loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def end(self) -> None:
        """Close for good; called on the loop."""
        self.do(Disconnect(closing=True))

    async def _serve(self, socket: int) -> None:
        """Open a socket and read it to its end."""
        connection = None
        try:
            connection = await open_connection(self._address, self._options)
            self._connection, self._socket = connection, socket
            await self.perform(self.apply(Opened(socket)))
            while self._connection is connection:
                if self.connected and getattr(connection, "sink", self) is None:
                    # What comes from now on asks for nothing to be sent, so it may go to who waits
                    # without a detour over this task.
                    connection.sink = partial(self._take, socket)
                await self.perform(self.apply(self._arrived(socket, await connection.recv())))
        except asyncio.CancelledError:  # the loop ends
            self.apply(Disconnect(closing=True))
            raise
        except GeneratorExit:  # it has ended without a word, so nothing can be waited for
            connection = None
            raise
        except Exception as error:
            dropped = Dropped(socket, reason_of(error), refused=is_refusal(error))
            await self.perform(self.apply(dropped))
        finally:
            if self._connection is connection:
                self._connection = None
            await shut(connection)

    def _arrived(self, socket: int, data: str | bytes) -> Arrived:
        if self._options.log.is_verbose():
            self._options.tell_received(len(data))
        return Arrived(socket, parse(data))

    def _take(self, socket: int, data: bytes) -> None:
        self.do(self._arrived(socket, data))


async def _failed(work: Awaitable[None]) -> str | None:
    try:
        await work
    except Exception as error:
        return reason_of(error)
    return None


_sockets: "weakref.WeakSet[LoopSocket]" = weakref.WeakSet()
_orphans: list[_Owner] = []
# Sockets of the parent process, kept from the collector so that nothing is said on them.


def _end_elsewhere(owners: dict[Loop, _Owner]) -> None:
    for loop, owner in list(owners.items()):
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(owner.end)


def _after_fork() -> None:
    for socket in list(_sockets):
        socket.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
