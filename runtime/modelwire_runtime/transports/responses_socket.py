"""Responses over WebSockets, for blocking callers; everything else goes the way that it went before.

A connection carries one turn at a time. While it is busy, another one is opened; so what follows one after
the other shares one connection, and what runs side by side does not wait.
"""

import os
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from modelwire_runtime.errors import Aborted
from modelwire_runtime.protocol.responses_turns import Memory, Turn, carries, piece, refusal, reply
from modelwire_runtime.transports import ByteStream, Lost, NotSent, Request, Response, Transport
from modelwire_runtime.transports.websockets import (
    CLOSE_TIMEOUT,
    LARGEST_FRAME,
    check_place,
    reason_of,
)

EVENTS = {"content-type": "text/event-stream"}
_UNSENT = frozenset({"accept", "content-length", "content-type", "host", "user-agent"})
_OPEN_TIMEOUT = 15.0


@dataclass(frozen=True, slots=True)
class SocketUse:
    """How sockets are used for responses; periods are in seconds."""

    paths: tuple[str, ...]
    """What the address of a request for a response ends in."""
    factory: Callable[..., Any] | None = None
    """What opens a socket, called like the library's own `connect`."""
    longest_life: float = 3300.0
    """After which a connection is not used for another turn; the vendor ends it after an hour."""
    memory: Memory = field(default_factory=Memory)


class Refused(Exception):
    """A handshake that was answered with a reply of HTTP."""

    def __init__(self, response: Response) -> None:
        super().__init__(str(response.status))
        self.response = response


@dataclass(slots=True, eq=False)
class Link:
    """A connection, who it was opened for, and what it has seen."""

    connection: Any = field(repr=False)
    place: tuple[Any, ...] = field(repr=False)
    """Address and headers of its handshake, the key among them."""
    born: float
    last: str | None = None
    """Id of the last response, which the vendor keeps in the connection's own memory."""

    @property
    def alive(self) -> bool:
        """Whether it is still open, as far as anyone knows."""
        return getattr(self.connection.state, "name", "OPEN") == "OPEN"


def place_of(request: Request) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the address of a request's socket, and the headers that its handshake carries."""
    url = urlsplit(request.url)
    scheme = "wss" if url.scheme == "https" else "ws"
    headers = sorted((k, v) for k, v in request.headers.items() if k.lower() not in _UNSENT)
    return url._replace(scheme=scheme).geturl(), tuple(headers)


def arguments(request: Request) -> dict[str, Any]:
    """Return the keyword arguments for the library's `connect`."""
    agents = [value for name, value in request.headers.items() if name.lower() == "user-agent"]
    limit = request.timeout
    return {
        "additional_headers": dict(place_of(request)[1]),
        "user_agent_header": agents[0] if agents else None,
        "compression": None,
        "open_timeout": _OPEN_TIMEOUT if limit is None else min(limit, _OPEN_TIMEOUT),
        "close_timeout": CLOSE_TIMEOUT,
        "max_size": LARGEST_FRAME,
    }


def handshake_failure(error: Exception) -> Exception:
    """Return what a transport raises of a connection that did not come to be."""
    response = getattr(error, "response", None)
    if response is not None:
        headers = {name.lower(): value for name, value in response.headers.raw_items()}
        return Refused(Response(response.status_code, headers, bytes(response.body or b"")))
    return NotSent(reason_of(error), timeout=isinstance(error, TimeoutError))


def chosen(links: list[Link], turn: Turn, place: tuple[Any, ...], oldest: float) -> Link | None:
    """Return the idle connection for a turn: the one that has what it goes on from, or any; None for a new one."""
    fit = [link for link in links if link.place == place and link.alive and link.born > oldest]
    return next(
        (link for link in fit if link.last and link.last == turn.follows), next(iter(fit), None)
    )


class ResponsesTransport:
    """A blocking transport that has responses travel by sockets; any number of threads may share one."""

    def __init__(self, inner: Transport, use: SocketUse) -> None:
        self._inner = inner
        self._use = use
        self._lock = threading.Lock()
        self._idle: list[Link] = []
        self._links: set[Link] = set()
        # A connection's own thread keeps it alive, so a session that is forgotten has to end it.
        weakref.finalize(self, _end, self._links).atexit = False
        self._process = os.getpid()
        self._closed = False

    def send(self, request: Request) -> Response:
        """Send the request and read the whole reply, within `request.timeout` seconds."""
        if not carries(request, self._use.paths):
            return self._inner.send(request)
        turn, end = Turn(request, self._use.memory), _end_of(request)
        try:
            link, event, _ = self._begin(turn, request)
        except Refused as refused:
            return refused.response
        while not turn.over:
            event = turn.take(self._receive(link, None if end is None else end - monotonic()))
        self._give_back(link, turn)
        return reply(turn, event)

    def open(self, request: Request) -> ByteStream:
        """Send the request and return once the first event is there."""
        if not carries(request, self._use.paths):
            return self._inner.open(request)
        turn = Turn(request, self._use.memory)
        try:
            link, _, frame = self._begin(turn, request)
        except Refused as refused:
            response = refused.response
            return ByteStream(response.status, response.headers, iter([response.body]))
        pieces = self._pieces(link, turn, frame, request.timeout)
        return ByteStream(200, EVENTS, pieces, lambda: self._give_back(link, turn))

    def close(self) -> None:
        """Close the sockets; what carries everything else stays open, as others use it too."""
        with self._lock:
            self._closed = True
            links, self._idle = [*self._links], []
            self._links.clear()
        _end(links)

    # One turn.

    def _begin(self, turn: Turn, request: Request) -> tuple[Link, Mapping[str, Any], bytes]:
        """Ask, and return the connection and the first frame; raise `Refused` when it is an error."""
        link = self._take(turn, request)
        while True:
            self._send(link, turn.frame)
            frame = self._receive(link, request.timeout)
            event = turn.take(frame)
            again = turn.again(event)
            if again is None:
                break
            if again == "anew":
                self._drop(link)
                link = self._take(turn, request)
        refused = refusal(event)
        if refused is not None:
            self._give_back(link, turn)
            raise Refused(refused)
        return link, event, frame

    def _pieces(
        self, link: Link, turn: Turn, frame: bytes, timeout: float | None
    ) -> Iterator[bytes]:
        yield piece(frame)
        while not turn.over:
            frame = self._receive(link, timeout)
            turn.take(frame)
            yield piece(frame)

    def _send(self, link: Link, frame: str) -> None:
        try:
            link.connection.send(frame)
        except Exception as error:
            self._drop(link)
            raise Lost(reason_of(error)) from error

    def _receive(self, link: Link, timeout: float | None) -> bytes:
        try:
            data: bytes | str = link.connection.recv(
                timeout=None if timeout is None else max(0.0, timeout)
            )
        except TimeoutError as error:
            self._drop(link)
            raise Lost("no frame came in time", timeout=True) from error
        except Exception as error:
            self._drop(link)
            raise Lost(reason_of(error)) from error
        except BaseException:  # an interrupt leaves no connection in the middle of a turn
            self._drop(link)
            raise
        return data.encode() if isinstance(data, str) else data

    # The connections.

    def _take(self, turn: Turn, request: Request) -> Link:
        place = place_of(request)
        with self._lock:
            if self._closed:
                raise Aborted("this session is closed")
            if self._process != os.getpid():  # what a parent opened is the parent's
                self._process, self._idle = os.getpid(), []
                self._links.clear()
            self._idle = [link for link in self._idle if link.alive]
            link = chosen(self._idle, turn, place, monotonic() - self._use.longest_life)
            if link is not None:
                self._idle.remove(link)
                return link
        try:
            connection = self._connect(place[0], request)
        except Exception as error:
            raise handshake_failure(error) from error
        link = Link(connection, place, monotonic())
        with self._lock:
            self._links.add(link)
        return link

    def _connect(self, url: str, request: Request) -> Any:
        connect: Any = self._use.factory
        if connect is None:
            from websockets.sync import client

            connect = client.connect
        made: Any = connect(url, **arguments(request))
        connection = made.__enter__() if hasattr(made, "__enter__") else made
        try:
            check_place(url, getattr(getattr(connection, "protocol", None), "uri", None))
        except ConnectionError:
            connection.close()
            raise
        return connection

    def _give_back(self, link: Link, turn: Turn) -> None:
        """Let a connection serve again, unless frames of this turn are still to come on it."""
        if not turn.over:
            self._drop(link)
            return
        link.last = str(turn.response.get("id")) if turn.response else link.last
        with self._lock:
            if link in self._links and link not in self._idle:
                self._idle.append(link)

    def _drop(self, link: Link) -> None:
        with self._lock:
            self._links.discard(link)
        link.connection.close()


def _end(links: Iterable[Link]) -> None:
    for link in [*links]:
        with suppress(Exception):
            link.connection.close()


def _end_of(request: Request) -> float | None:
    return None if request.timeout is None else monotonic() + request.timeout
