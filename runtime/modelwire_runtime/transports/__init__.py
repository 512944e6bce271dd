"""What a transport is: our own small interface between the drivers and an HTTP library.

A transport sends one request and gives one reply. It never retries, follows no redirects of its own
and raises only two errors of its own: `NotSent` when the vendor cannot have seen the request,
`Lost` when it may have.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from modelwire_runtime.flows.multipart import Form


class TransportError(Exception):
    """Base of what a transport raises; `timeout` tells whether a clock ran out."""

    def __init__(self, message: str = "", *, timeout: bool = False) -> None:
        super().__init__(message)
        self.timeout = timeout


class NotSent(TransportError):
    """The request failed before the vendor could see it: name lookup, connect, TLS, pool."""


class Lost(TransportError):
    """The reply was lost: the vendor may have done the work."""


@dataclass(slots=True)
class Request:
    """One HTTP request, ready to send. Its text form never shows header values or the body."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None = None
    """The encoded body; whoever builds the request encodes it once."""
    form: "Form | None" = None
    """What a multipart `body` was made from, for whoever shows the request."""
    timeout: float | None = None
    """Seconds that the reply may take; the driver lowers it to what is left of the call's
    deadline."""
    billable: bool = False
    """True when sending it twice may cost twice."""
    stream: bool = False
    """True when the reply is read piece by piece."""
    opens_job: bool = False
    """True when the reply comes at once and names a job, which then can be cancelled."""

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.url}>"


@dataclass(slots=True)
class Response:
    """One whole HTTP reply."""

    status: int
    headers: Mapping[str, str]
    """Header values; names are found in lower case."""
    body: bytes

    def json(self) -> Any:
        """Return the body read as JSON; `ValueError` when it is none."""
        from pydantic_core import from_json

        return from_json(self.body)

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.body)} bytes>"


class ByteStream:
    """A reply that is read piece by piece; ends with None and closes once."""

    __slots__ = ("_chunks", "_close", "_linger", "headers", "status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        chunks: Iterator[bytes],
        close: Callable[[], object] | None = None,
        linger: Callable[[], object] | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self._chunks = chunks
        self._close = close
        self._linger = linger

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks

    def receive(self) -> bytes | None:
        """Return the next bytes, or None at the end."""
        return next(self._chunks, None)

    def close(self) -> None:
        """Give the connection back; a second call does nothing."""
        close, self._close = self._close, None
        if close is not None:
            close()

    def finish(self) -> None:
        """Close a reply whose content is complete, so that its connection can serve again."""
        try:
            if self._linger is not None and self._close is not None:
                self._linger()
        finally:
            self.close()

    def on_close(self, callback: Callable[[], object]) -> None:
        """Call a function too when the stream is closed."""
        before = self._close

        def both() -> None:
            try:
                if before is not None:
                    before()
            finally:
                callback()

        self._close = both


class AsyncByteStream:
    """The async twin of `ByteStream`."""

    __slots__ = ("_chunks", "_close", "_linger", "headers", "status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        chunks: AsyncIterator[bytes],
        close: Callable[[], Awaitable[object]] | None = None,
        linger: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self._chunks = chunks
        self._close = close
        self._linger = linger

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._chunks

    async def receive(self) -> bytes | None:
        """Return the next bytes, or None at the end."""
        return await anext(self._chunks, None)

    async def close(self) -> None:
        """Give the connection back; a second call does nothing."""
        close, self._close = self._close, None
        if close is not None:
            await close()

    async def finish(self) -> None:
        """Close a reply whose content is complete, so that its connection can serve again."""
        try:
            if self._linger is not None and self._close is not None:
                await self._linger()
        finally:
            await self.close()

    def on_close(self, callback: Callable[[], object]) -> None:
        """Call a function too when the stream is closed."""
        before = self._close

        async def both() -> None:
            try:
                if before is not None:
                    await before()
            finally:
                callback()

        self._close = both


class Transport(Protocol):
    """What the blocking driver needs of an HTTP library."""

    def send(self, request: Request) -> Response:
        """Send the request and read the whole reply, within `request.timeout` seconds."""
        ...

    def open(self, request: Request) -> ByteStream:
        """Send the request and return once the reply's headers are there."""
        ...

    def close(self) -> None:
        """Close what the transport itself opened."""
        ...


class AsyncTransport(Protocol):
    """What the async driver needs of an HTTP library."""

    async def send(self, request: Request) -> Response:
        """Send the request and read the whole reply, within `request.timeout` seconds."""
        ...

    async def open(self, request: Request) -> AsyncByteStream:
        """Send the request and return once the reply's headers are there."""
        ...

    async def close(self) -> None:
        """Close what the transport itself opened."""
        ...
