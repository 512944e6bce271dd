"""A session for blocking callers: one daemon thread owns the socket, any number of threads call.

The thread opens the socket, keeps the heartbeat and connects anew. Callers write their own frames, and
take turns in reading: who reads puts what is another's into that one's queue. What a caller's
functions do never holds up the others, as he reads only while he waits.
"""

import atexit
import os
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any

from modelwire_runtime.protocol.task_events import (
    Asked,
    Connect,
    Disconnect,
    Failure,
    Frame,
    SessionFailed,
)
from modelwire_runtime.protocol.task_tickets import Ticket, messages_of
from modelwire_runtime.transports.socket_owner import Owner
from modelwire_runtime.transports.websockets import PIECE, Address, Limit, SocketOptions, opened


class ThreadSocket:
    """A client's socket and the session over it. Nothing is opened before the first use."""

    def __init__(self, where: Callable[[], Address], options: SocketOptions | None = None) -> None:
        self._where = where
        self._options = options or SocketOptions()
        self.ack_timeout = self._options.ack_timeout
        self._start()
        _sockets.add(self)

    def _start(self) -> None:
        self._owner = Owner(self._options)
        self._end = weakref.finalize(self, _end_elsewhere, self._owner)
        self._end.atexit = False  # see `_close_all`

    @property
    def connected(self) -> bool:
        """Whether there is a connection that has been authenticated."""
        return self._owner.connected

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
        ticket = ticket or Ticket(self, SimpleQueue(), slot=slot)
        owner = self._owner
        try:
            owner.start(self._where)
            owner.apply(Asked(ticket, messages_of(ticket, tasks)))
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
        stop: threading.Event | None = None,
    ) -> Frame | None:
        """Return what came next for a ticket, None when nothing does in time or `stop` is set.

        Args:
            ticket: The ticket.
            timeout: Seconds.
            connected_for: Seconds with a connection.
            stop: Ends the wait.

        Raises:
            SessionFailed: nothing will come any more.
        """
        if connected_for is None and stop is None:
            item = self._owner.next_for(ticket.inbox, timeout)
            if item is None:
                return None
            if ticket.slot is not None:
                ticket.free_slot()
            return opened(item)
        limit = Limit(timeout, connected_for, monotonic, self._owner.uptime)
        while True:
            piece = limit.piece()
            if stop is not None:
                piece = PIECE if piece is None else min(piece, PIECE)
            item = self._owner.next_for(ticket.inbox, piece)
            if item is None:
                if limit.over() or (stop is not None and stop.is_set()):
                    return None
                continue
            ticket.free_slot()
            return opened(item)

    def release(self, ticket: Ticket) -> None:
        """Forget a ticket; a second time does nothing."""
        if ticket.slot is not None:
            ticket.free_slot()
        self._owner.release(ticket)

    def connect(self, timeout: float | None = None) -> None:
        """Open the connection, or wait until it is open.

        Raises:
            SessionFailed: it could not be opened.
        """
        box: SimpleQueue[Failure | None] = SimpleQueue()
        owner = self._owner
        owner.start(self._where)
        owner.callers.append(box)
        try:
            owner.apply(Connect())
            failure = box.get(True, timeout)
        except Empty:
            failure = Failure("timeout", "connectionFailed", "no connection in time")
        finally:
            with suppress(ValueError):
                owner.callers.remove(box)
        if failure is not None:
            raise SessionFailed(failure)

    def disconnect(self) -> None:
        """Close the connection and fail whoever waits; nothing is opened before the next `connect`."""
        self._owner.start(self._where)
        self._owner.apply(Disconnect())

    def close(self) -> None:
        """Close the connection for good."""
        self._owner.end()

    def after_fork(self) -> None:
        """Leave the parent's socket alone, and tell calls that were under way that their answers go to the parent."""
        old = self._owner
        self._end.detach()
        _orphans.append(old)
        self._start()
        if old.closed:
            self._owner.end()
        lost = Failure("connection", "connectionLost", "the process was forked meanwhile", True)
        with suppress(Exception):
            for ticket in old.tickets():
                ticket.inbox.put(lost)


_sockets: "weakref.WeakSet[ThreadSocket]" = weakref.WeakSet()
# Sockets of the parent process, kept from the collector so that nothing is said on them.
_orphans: list[Owner] = []


def _end_elsewhere(owner: Owner) -> None:
    # The collector may come in the middle of anything, also of what holds the lock.
    threading.Thread(target=owner.end, name="modelwire-close", daemon=True).start()


def _close_all() -> None:
    for socket in list(_sockets):
        with suppress(Exception):
            socket.close()


def _after_fork() -> None:
    for socket in list(_sockets):
        socket.after_fork()


atexit.register(_close_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
