"""Effects: everything that a flow may ask of the world.

A flow is a generator that yields effects and is sent their values. It says `response = yield from
send(request)` through the typed functions below, never a bare `yield`, so that type checkers know
each value. A driver throws what went wrong into the flow at the very spot: `NotSent` and `Lost`
from a transport, `SessionFailed` from a socket, `DeadlineExceeded` when the call's time is up,
`Stopped` when nobody waits any more.

Those that a call over a socket takes are not frozen, as they are made in a third of the time then; nobody changes them.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from modelwire_runtime.transports import AsyncByteStream, ByteStream, Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.protocol.task_tickets import Ticket

T = TypeVar("T")

StreamResponse: TypeAlias = ByteStream | AsyncByteStream


class DeadlineExceeded(Exception):
    """Thrown into a flow when the wall time of its call is used up."""


class Stopped(Exception):
    """Thrown into a flow when the caller no longer wants its outcome."""


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request and read its whole reply."""

    request: Request


@dataclass(frozen=True, slots=True)
class Open:
    """Send a request and leave its reply open."""

    request: Request


@dataclass(frozen=True, slots=True)
class Receive:
    """Read the next bytes of an open reply; None at its end."""

    stream: StreamResponse
    timeout: float | None = None


@dataclass(frozen=True, slots=True)
class Close:
    """Close an open reply."""

    stream: StreamResponse


@dataclass(frozen=True, slots=True)
class Sleep:
    """Let time pass; `why` goes to the log."""

    seconds: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Now:
    """Ask for the monotonic clock."""


@dataclass(frozen=True, slots=True)
class Jitter:
    """Ask for a random number, 0 <= x < 1."""


@dataclass(frozen=True, slots=True)
class Notify:
    """Call a function of the caller with an event; the async driver awaits what it returns."""

    callback: Callable[[Any], Any]
    event: Any


@dataclass(frozen=True, slots=True)
class Load:
    """Read a file or a file object of the caller to its end."""

    source: Any


@dataclass(frozen=True, slots=True)
class Background:
    """Run another flow beside the call, unless one of the same key is running, and wait for it a while."""

    key: str
    make: Callable[[], "Flow[None]"]
    wait: float
    """Seconds that the call waits for its end; it goes on all the same."""
    timeout: float
    """Seconds that it may take."""


@dataclass(slots=True)
class Submit:
    """Send tasks over a client's socket, as soon as it is connected; gives the ticket for their answers."""

    session: Any
    tasks: Sequence[Mapping[str, Any]]
    ticket: "Ticket | None" = None
    """One that is to wait for these tasks too."""


@dataclass(slots=True)
class Await:
    """Wait for what comes next for a ticket; None when nothing does in time."""

    ticket: "Ticket"
    timeout: float | None = None
    connected: bool = False
    """Whether only time with a connection counts for `timeout`."""


@dataclass(slots=True)
class Release:
    """Give a ticket back before the end of the call; drivers do so at its end."""

    ticket: "Ticket"


Effect: TypeAlias = (
    Send
    | Open
    | Receive
    | Close
    | Sleep
    | Now
    | Jitter
    | Notify
    | Load
    | Background
    | Submit
    | Await
    | Release
)
Flow: TypeAlias = Generator[Effect, Any, T]


def send(request: Request) -> Flow[Response]:
    """Send a request and return its whole reply."""
    response: Response = yield Send(request)
    return response


def open_stream(request: Request) -> Flow[StreamResponse]:
    """Send a request and return its open reply."""
    stream: StreamResponse = yield Open(request)
    return stream


def receive(stream: StreamResponse, timeout: float | None = None) -> Flow[bytes | None]:
    """Return the next bytes of an open reply, None at its end; `timeout` limits the silence."""
    data: bytes | None = yield Receive(stream, timeout)
    return data


def close(stream: StreamResponse) -> Flow[None]:
    """Close an open reply."""
    yield Close(stream)


def sleep(seconds: float, why: str = "") -> Flow[None]:
    """Let time pass."""
    yield Sleep(seconds, why)


def now() -> Flow[float]:
    """Return the monotonic clock."""
    seconds: float = yield Now()
    return seconds


def jitter() -> Flow[float]:
    """Return a random number, 0 <= x < 1."""
    fraction: float = yield Jitter()
    return fraction


def notify(callback: Callable[[Any], Any], event: Any) -> Flow[None]:
    """Call a function of the caller."""
    yield Notify(callback, event)


def load(source: Any) -> Flow[bytes]:
    """Return the bytes of a path or of a file object."""
    data: bytes = yield Load(source)
    return data


def background(key: str, make: Callable[[], Flow[None]], wait: float, timeout: float) -> Flow[None]:
    """Run another flow beside the call, one at a time under a key, and wait at most so long for it."""
    yield Background(key, make, wait, timeout)
