"""What owns a blocking client's socket: a daemon thread that opens it and keeps it alive.

A caller who waits reads for himself and for all others, one at a time; who leaves hands his turn over. The thread
reads what comes before the server has taken the key, and whenever nobody has read for a while. A connection that a
caller's own factory made is read by the thread alone.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any

from modelwire_runtime.protocol.task_events import (
    Action,
    Announce,
    Arrived,
    Close,
    Deliver,
    Disconnect,
    Dropped,
    Event,
    Fail,
    Failure,
    Note,
    Open,
    Opened,
    Tick,
    Transmit,
    Unwritten,
)
from modelwire_runtime.protocol.task_phases import Phase
from modelwire_runtime.transports.websockets import (
    Address,
    SocketOptions,
    check_place,
    is_refusal,
    parse,
    reason_of,
)

if TYPE_CHECKING:
    from modelwire_runtime.protocol.task_session import TaskSession
    from modelwire_runtime.protocol.task_tickets import Ticket

# A frame of up to this many characters is written whole or not at all, also when a signal comes.
_SMALL = 16 * 1024
_QUIET = 0.2  # seconds without a reader after which the thread reads
_TURN: Any = object()  # in a caller's queue: it is his turn to read


class Owner:
    """The session, its lock, the socket and its thread; it knows no client, so that one can be forgotten."""

    def __init__(self, options: SocketOptions) -> None:
        self.callers: list[SimpleQueue[Failure | None]] = []
        """Who waits in `connect`."""
        self.closed = False
        self._options = options
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._session: TaskSession | None = None
        self._address: Address | None = None
        self._thread: threading.Thread | None = None
        self._to_open: int | None = None
        self._connection: Any = None
        self._socket = 0  # the number of `_connection`
        self._shared: tuple[Any, int] | None = None  # what callers may read: it, and its number
        self._turn = threading.Lock()  # held by who reads it
        self._reads = 0
        self._waiting: dict[SimpleQueue[Any], None] = {}  # who waits and does not read

    @property
    def connected(self) -> bool:
        """Whether there is a connection that has been authenticated."""
        return self._session is not None and self._session.phase is Phase.READY

    def uptime(self) -> float:
        """Return for how many seconds in all there was a connection."""
        return 0.0 if self._session is None else self._session.uptime(monotonic())

    def release(self, ticket: "Ticket") -> None:
        """Forget a ticket; a second time does nothing."""
        session = self._session
        if session is not None and ticket in session.ledger.tickets:
            with self._lock:
                session.release(ticket)

    def tickets(self) -> "list[Ticket]":
        """Return the tickets that somebody waits for."""
        return [] if self._session is None else list(self._session.ledger.tickets)

    def start(self, where: Callable[[], Address]) -> None:
        """Make the session; key and address are looked up at the first use, not before."""
        if self._session is None:
            address = where()
            with self._lock:
                if self._session is None:
                    session = self._options.session(address)
                    if self.closed:
                        session.handle(Disconnect(closing=True), monotonic())
                    self._address, self._session = address, session

    def apply(self, event: Event) -> None:
        """Tell the session of an event, and do what it asks for."""
        session = self._session
        if session is None:
            return
        rest: list[Action] | None = None
        with self._lock:
            for action in session.handle(event, monotonic()):
                if isinstance(action, Deliver):
                    action.ticket.inbox.put(action.frame)
                elif isinstance(action, Transmit) or not self._at_once(action):
                    rest = rest or []
                    rest.append(action)
        for action in rest or ():
            if isinstance(action, Transmit):
                self._transmit(action)
            else:
                self._perform(action)

    def _at_once(self, action: Action) -> bool:
        """Do what never waits, under the lock, and tell whether it was that."""
        match action:
            case Fail(ticket, failure):
                ticket.inbox.put(failure)
            case Announce(failure):
                for box in self.callers:
                    box.put(failure)
            case Open(socket):
                self._to_open = socket
                if self._thread is None:
                    self._thread = threading.Thread(
                        target=self._run, name="modelwire-socket", daemon=True
                    )
                    self._thread.start()
                self._changed.notify_all()
            case _:
                return False
        return True

    def _perform(self, action: Action) -> None:
        match action:
            case Close(socket, _):
                self._close(socket)
            case Note():
                self._options.note(action)
            case _:
                raise AssertionError(action)

    def _transmit(self, action: Transmit) -> None:
        connection = self._connection if self._socket == action.socket else None
        if connection is None:
            if action.message is not None:
                self.apply(Unwritten(action.message))
            return
        try:
            connection.send(action.text)
        except Exception as error:
            self.apply(Dropped(action.socket, reason_of(error)))
        except BaseException:
            if len(action.text) > _SMALL:  # half a frame may be out, after which nothing can follow
                self.apply(Dropped(action.socket, "a caller was interrupted while it sent"))
            raise
        if self._options.log.is_verbose():
            self._options.tell_sent(action)

    def _close(self, socket: int) -> None:
        with self._lock:
            if self._socket != socket:
                return
            connection, self._connection, self._shared = self._connection, None, None
            self._changed.notify_all()
        if connection is not None:
            with suppress(Exception):
                connection.close()

    def end(self) -> None:
        """Close for good."""
        self.closed = True
        self.apply(Disconnect(closing=True))

    # The thread.

    def _run(self) -> None:
        try:
            while (socket := self._next()) is not None:
                connection = self._open(socket)
                if connection is not None:
                    self._read(connection, socket)
        except BaseException:  # a fault of ours: nobody may wait for ever because of it
            with self._lock:
                self._thread = None
            self.apply(Disconnect())
            raise

    def _next(self) -> int | None:
        """Wait for a socket to open and return its number, None when the thread is not needed any more."""
        session = self._session
        assert session is not None
        while True:
            with self._changed:
                socket, self._to_open = self._to_open, None
                if socket is not None:
                    return socket
                if session.phase is not Phase.WAITING or session.wake_at is None:
                    self._thread = None
                    return None
                left = session.wake_at - monotonic()
                if left > 0:
                    self._changed.wait(left)
                    continue
            self.apply(Tick())

    def _open(self, socket: int) -> Any:
        assert self._address is not None
        url = self._address.url
        connection = None
        try:
            made = self._connect(url, self._options.arguments(self._address))
            connection = made.__enter__() if hasattr(made, "__enter__") else made
            check_place(url, getattr(getattr(connection, "protocol", None), "uri", None))
        except Exception as error:
            if connection is not None:
                with suppress(Exception):
                    connection.close()
            self.apply(Dropped(socket, reason_of(error), refused=is_refusal(error)))
            return None
        with self._lock:
            self._connection, self._socket = connection, socket
        self.apply(Opened(socket))
        return connection

    def _connect(self, url: str, arguments: dict[str, Any]) -> Any:
        factory = self._options.factory
        if factory is not None:
            return factory(url, **arguments)
        from websockets.sync import client

        from modelwire_runtime.transports import socket_turns

        connect: Any = client.connect  # its overloads do not take a mapping
        return connect(url, create_connection=socket_turns.made, **arguments)

    def _take(self, socket: int, data: str | bytes) -> None:
        if self._options.log.is_verbose():
            self._options.tell_received(len(data))
        self.apply(Arrived(socket, parse(data)))

    def _read(self, connection: Any, socket: int) -> None:
        session = self._session
        assert session is not None
        shared = hasattr(connection, "frames")
        while self._connection is connection:
            if shared and session.phase is Phase.READY:
                self._watch(connection, socket)
                break
            wake_at = session.wake_at
            left = None if wake_at is None else max(0.0, wake_at - monotonic())
            try:
                data = connection.recv(timeout=left)
            except TimeoutError:
                self.apply(Tick())
                continue
            except Exception as error:
                self.apply(Dropped(socket, reason_of(error)))
                break
            self._take(socket, data)
            if wake_at is not None and monotonic() >= wake_at:  # also when frames come all the time
                self.apply(Tick())
        self._close(socket)

    def _watch(self, connection: Any, socket: int) -> None:
        """Leave the connection to callers, read it while none of them does, and keep time."""
        session, seen = self._session, -1
        assert session is not None
        self._shared = connection, socket
        self._hand_over()
        while self._connection is connection:
            wake_at, now = session.wake_at, monotonic()
            if wake_at is not None and now >= wake_at:
                self.apply(Tick())
                continue
            left = None if wake_at is None else wake_at - now
            if seen == self._reads and self._turn.acquire(blocking=False):
                try:
                    self._read_once(connection, socket, left)
                finally:
                    self._turn.release()
                    self._hand_over()
            else:
                seen = self._reads
                with self._changed:
                    if self._connection is connection:
                        self._changed.wait(_QUIET if left is None else min(left, _QUIET))

    # Callers.

    def next_for(self, box: "SimpleQueue[Any]", timeout: float | None) -> Any:
        """Return what comes next for a caller, None when nothing does in time; meanwhile he may read for all."""
        end = None if timeout is None else monotonic() + timeout
        while True:
            if not box.empty():
                item = box.get()
            elif self._takes_turn(box):
                item = self._read_for(box, end)
            else:
                item = self._told(box, end)
            if item is not _TURN:
                return item

    def _takes_turn(self, box: "SimpleQueue[Any]") -> bool:
        """Tell whether a caller may read; else he is noted as one who waits, so that no turn passes him by."""
        if self._shared is not None and self._turn.acquire(blocking=False):
            return True
        self._waiting[box] = None
        if self._shared is None or not self._turn.acquire(blocking=False):
            return False
        self._waiting.pop(box, None)
        return True

    def _told(self, box: "SimpleQueue[Any]", end: float | None) -> Any:
        """Wait for what another reads."""
        item = None
        try:
            item = box.get(True, None if end is None else max(0.0, end - monotonic()))
        except Empty:
            pass
        finally:
            if item is not _TURN and self._waiting.pop(box, _TURN) is _TURN:
                self._hand_over()  # a turn was given to him that he does not use
        return item

    def _read_for(self, box: "SimpleQueue[Any]", end: float | None) -> Any:
        """Read until something came for a caller, his time is up, or there is nothing to read any more."""
        left = None
        try:
            while box.empty() and left != 0.0 and (shared := self._shared) is not None:
                left = None if end is None else max(0.0, end - monotonic())
                self._read_once(shared[0], shared[1], left)
        finally:
            self._turn.release()
            if self._waiting:
                self._hand_over()
        return box.get() if not box.empty() else None if left == 0.0 else _TURN

    def _hand_over(self) -> None:
        """Give the turn to read to somebody who waits; nobody has to take it."""
        while self._waiting and self._shared is not None and not self._turn.locked():
            with suppress(KeyError):  # they come and go meanwhile
                box, _ = self._waiting.popitem()
                box.put(_TURN)
                return

    def _read_once(self, connection: Any, socket: int, timeout: float | None) -> None:
        """Wait for what can be read, read it, and tell the session; the caller has the turn."""
        self._reads += 1
        if not connection.ready(timeout):
            return
        try:
            try:
                frames = connection.frames()
            except Exception as error:
                self.apply(Dropped(socket, reason_of(error)))
                return
            for data in frames:
                self._take(socket, data)
        except BaseException:  # what was read may be lost
            self.apply(Dropped(socket, "a caller was interrupted while it read"))
            raise
