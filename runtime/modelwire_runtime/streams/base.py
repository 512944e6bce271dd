"""What blocking and async streams share: the session's interface, all state but reading."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from modelwire_runtime.errors import Aborted
from modelwire_runtime.flows.effects import DeadlineExceeded
from modelwire_runtime.transports import TransportError

if TYPE_CHECKING:
    from modelwire_runtime.flows.effects import Flow, StreamResponse
    from modelwire_runtime.protocol.events import TextEvent
    from modelwire_runtime.results.text import TextResult


E = TypeVar("E")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Session(Protocol[E, R_co]):
    """One streamed call as a flow module sees it. It does no I/O: bytes go in, events come out."""

    @property
    def kind(self) -> str:
        """What kind of result it gives, which says what views its stream has."""
        ...

    events: "list[E]"
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

    def result(self) -> R_co:
        """Return what has come so far as a result."""
        ...


TextSession: TypeAlias = "Session[TextEvent, TextResult]"
"""A streamed call of a language model."""


class BlockingDriver(Protocol):
    """What a stream needs of the blocking driver."""

    def now(self) -> float:
        """Return the monotonic clock."""
        ...

    def run(self, flow: "Flow[Any]", deadline: float | None = None) -> Any:
        """Run a flow to its end."""
        ...

    def receive(self, stream: Any, timeout: float | None, deadline: float | None) -> bytes | None:
        """Return the next bytes of an open reply, None at its end."""
        ...


class AsyncDriver(Protocol):
    """What a stream needs of the async driver."""

    def now(self) -> float:
        """Return the monotonic clock."""
        ...

    async def run(self, flow: "Flow[Any]", deadline: float | None = None) -> Any:
        """Run a flow to its end."""
        ...

    async def receive(
        self, stream: Any, timeout: float | None, deadline: float | None
    ) -> bytes | None:
        """Return the next bytes of an open reply, None at its end."""
        ...


DriverT = TypeVar("DriverT")


class BaseStream(Generic[DriverT, E, R]):
    """What both streams share: everything but the reading."""

    __slots__ = (
        "__weakref__",
        "_closed",
        "_complete",
        "_deadline",
        "_driver",
        "_error",
        "_events",
        "_reply",
        "_session",
    )

    _reply: Any

    def __init__(self, driver: DriverT, session: Session[E, R]) -> None:
        self._driver = driver
        self._session = session
        self._events = session.events
        self._deadline: float | None = None
        self._reply = None
        self._complete = False
        self._closed = False
        self._error: BaseException | None = None

    @property
    def partial(self) -> R:
        """What has come so far, as a result; reads nothing."""
        return self._session.result()

    def _begin(self, now: Callable[[], float]) -> None:
        """Start the clock of the whole stream."""
        limit = self._session.timeout
        self._deadline = None if limit is None else now() + limit

    def _raise_unless_complete(self) -> None:
        """Say of a closed stream why it holds less than the whole answer."""
        if self._complete:
            return
        if self._error is not None:
            raise self._error
        raise Aborted(
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
