"""A blocking connection without a thread of its own: whoever waits for a frame reads the socket himself.

The library `websockets` opens the socket, through proxies and TLS, and its protocol knows all about frames. Its own
blocking connection reads in a thread and wakes who waits, which costs more than all else in a short call.

Any thread may send, and any may read, one after the other: what is read is fed to the protocol under one lock, so
that the stream stays whole whoever comes first. Who is to read is settled by the connection's owner.
"""

import select
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from ssl import SSLWantReadError, SSLWantWriteError
from time import monotonic
from typing import Any, Self

from websockets.client import ClientProtocol
from websockets.exceptions import ConnectionClosed
from websockets.frames import Opcode
from websockets.protocol import State
from websockets.sync.client import ClientConnection

_CHUNK = 64 * 1024  # what the allocator has at hand without asking the system
_MESSAGE = (Opcode.TEXT, Opcode.BINARY, Opcode.CONT)
_NOT_YET = (BlockingIOError, SSLWantReadError, SSLWantWriteError)


def made(sock: Any, protocol: ClientProtocol, **settings: Any) -> Any:
    """Return a connection over a socket that was opened; one that is no socket of the system is the library's affair."""
    if isinstance(sock, socket.socket):
        return TurnsConnection(sock, protocol, settings.get("close_timeout"))
    return ClientConnection(sock, protocol, **settings)


class _NoThread:
    """What the library waits for when a handshake has failed."""

    def join(self) -> None:
        """Return at once."""


class TurnsConnection:
    """A connection as the library makes and greets it, and then `ready` and `frames` for its readers."""

    recv_events_thread = _NoThread()

    def __init__(
        self, sock: socket.socket, protocol: ClientProtocol, close_timeout: float | None
    ) -> None:
        self.protocol = protocol
        self._sock = sock
        self._close_timeout = close_timeout
        self._lock = threading.Lock()
        self._kept: list[bytes] = []  # frames that came along with the answer to the handshake
        self._parts: list[bytes] = []  # of a message that comes in several frames
        self._greeted = False
        self._wait = _waiting(sock)
        sock.setblocking(False)

    def handshake(
        self, additional_headers: Any = None, user_agent_header: Any = None, timeout: Any = None
    ) -> None:
        """Ask the server to speak WebSocket.

        Raises:
            InvalidHandshake: it does not.
            TimeoutError: it does not answer in time.
        """
        end = None if timeout is None else monotonic() + timeout
        protocol, request = self.protocol, self.protocol.connect()
        if additional_headers is not None:
            request.headers.update(additional_headers)
        if user_agent_header is not None:
            request.headers.setdefault("User-Agent", user_agent_header)
        with self._lock:
            protocol.send_request(request)
            self._flush()
        while protocol.handshake_exc is None and protocol.state is State.CONNECTING:
            if not self._wait(_left(end)):
                raise TimeoutError("timed out while waiting for handshake response")
            with self._lock:
                self._kept += self._received()
        if protocol.handshake_exc is not None:
            raise protocol.handshake_exc

    def start_keepalive(self) -> None:
        """Do nothing: the vendor's protocol has a heartbeat of its own."""

    def __enter__(self) -> Self:
        return self

    def send(self, text: str) -> None:
        """Send a text.

        Raises:
            ConnectionClosed: the connection is closed.
            OSError: it broke.
        """
        data = text.encode()
        with self._lock:
            if self.protocol.state is not State.OPEN:
                raise self._ended()
            self.protocol.send_text(data)
            self._flush()

    def ready(self, timeout: float | None) -> bool:
        """Wait until there is something to read, and tell whether there is. One thread may wait at a time."""
        return bool(self._kept) or self._wait(timeout)

    def frames(self) -> list[bytes]:
        """Return the messages that have come; none while a frame is not whole.

        Raises:
            ConnectionClosed: the connection is closed.
        """
        if self._kept:
            kept, self._kept = self._kept, []
            return kept
        with self._lock:
            found = [] if self.protocol.state is State.CLOSED else self._received()
            if not found and self.protocol.state is not State.OPEN:
                raise self._ended()
        return found

    def recv(self, timeout: float | None = None) -> bytes:
        """Return the next message, as the library's connection does.

        Raises:
            TimeoutError: none came in time.
            ConnectionClosed: the connection is closed.
        """
        end = None if timeout is None else monotonic() + timeout
        while True:
            if not self.ready(_left(end)):
                raise TimeoutError("no frame in time")
            if found := self.frames():
                self._kept = found[1:]
                return found[0]

    def close(self) -> None:
        """Take leave of the server, wait a moment for its answer, and close the socket."""
        end = monotonic() + (self._close_timeout or 0.0)
        wait = _waiting(self._sock)  # a reader may be using the other one
        with suppress(OSError, ConnectionClosed):
            with self._lock:
                if self.protocol.state is State.OPEN:
                    self.protocol.send_close(1000)
                    self._flush()
            while self.protocol.state is State.CLOSING and wait(_left(end)):
                with self._lock:
                    self._received()
        self.close_socket()

    def close_socket(self) -> None:
        """Close the socket; whoever waits at it is woken."""
        self._shut(socket.SHUT_RDWR)
        with self._lock:
            self.protocol.receive_eof()
            self._sock.close()

    def _shut(self, how: int) -> None:
        with suppress(OSError):
            # Of the TCP connection: TLS would be taken off, and what comes be read as it is.
            socket.socket.shutdown(self._sock, how)

    # Under the lock.

    def _received(self) -> list[bytes]:
        """Read once, answer what asks for an answer, and return the messages that are whole now."""
        protocol = self.protocol
        try:
            data = self._sock.recv(_CHUNK)
        except _NOT_YET:
            return []
        except OSError:
            data = b""
        if data:
            protocol.receive_data(data)
        else:
            protocol.receive_eof()
        found: list[bytes] = []
        for event in protocol.events_received():
            opcode = getattr(event, "opcode", None)
            if opcode in _MESSAGE:
                self._add(event, found)
            else:  # a ping, or word of the end
                self._flush()
        return found

    def _add(self, event: Any, found: list[bytes]) -> None:
        if event.fin and not self._parts:
            found.append(bytes(event.data))
            return
        self._parts.append(bytes(event.data))
        if event.fin:
            found.append(b"".join(self._parts))
            self._parts = []

    def _flush(self) -> None:
        """Write what the protocol has to say."""
        for data in self.protocol.data_to_send():
            if data:
                self._write(data)
            else:  # nothing follows
                self._shut(socket.SHUT_WR)

    def _write(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[self._sock.send(rest) :]
            except _NOT_YET as error:
                try:
                    _waiting(self._sock, write=not isinstance(error, SSLWantReadError))(None)
                except BaseException:  # half a frame may be out, after which nothing can follow
                    self._shut(socket.SHUT_RDWR)
                    raise

    def _ended(self) -> ConnectionClosed:
        self.protocol.receive_eof()
        return self.protocol.close_exc


def _left(end: float | None) -> float | None:
    return None if end is None else max(0.0, end - monotonic())


def _waiting(sock: socket.socket, *, write: bool = False) -> Callable[[float | None], bool]:
    """Return what waits until a socket can be read, or a time has passed, and tells whether it can."""
    make = getattr(select, "poll", None)
    if make is None:  # on Windows
        read, written = ([], [sock]) if write else ([sock], [])
        return lambda timeout: any(select.select(read, written, [], timeout))
    poll = make()
    poll.register(sock, select.POLLOUT if write else select.POLLIN)
    return lambda timeout: bool(poll.poll(None if timeout is None else timeout * 1000))
