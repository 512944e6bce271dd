"""Transports that answer from a list: each request takes the next outcome, a reply or an error."""

import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from modelwire_runtime.transports import (
    AsyncByteStream,
    ByteStream,
    Request,
    Response,
    TransportError,
)

Chunks: TypeAlias = Sequence["bytes | TransportError"]
Scripted: TypeAlias = "Response | StreamedReply | TransportError"
Outcome: TypeAlias = "Scripted | Callable[[Request], Scripted]"
"""What a request meets: a reply, an error, or a function that decides by the request."""


class StreamedReply:
    """A reply in pieces; an error among them is raised when it is reached."""

    def __init__(
        self, chunks: Chunks, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        self.chunks = tuple(chunks)
        self.status = status
        self.headers = {"content-type": "text/event-stream"} if headers is None else dict(headers)


class ScriptExhausted(AssertionError):  # it fails a test, nobody catches it
    """A request came after the last scripted outcome."""


def reply(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Make a JSON reply."""
    return Response(
        status, {"content-type": "application/json", **(headers or {})}, json.dumps(value).encode()
    )


class _Script:
    """The list and the record, shared by both transports."""

    def __init__(self, outcomes: Iterable[Outcome] = ()) -> None:
        self.outcomes: list[Outcome] = list(outcomes)
        self.requests: list[Request] = []
        self.closed = False

    @property
    def left(self) -> int:
        """How many outcomes nobody asked for yet."""
        return len(self.outcomes)

    def add(self, *outcomes: Outcome) -> None:
        """Put more outcomes at the end of the list."""
        self.outcomes.extend(outcomes)

    def _next(self, request: Request) -> "Response | StreamedReply":
        self.requests.append(request)
        if not self.outcomes:
            raise ScriptExhausted(f"request {len(self.requests)} has no outcome: {request!r}")
        outcome = self.outcomes.pop(0)
        found = outcome(request) if callable(outcome) else outcome
        if isinstance(found, TransportError):
            raise found
        return found

    def _whole(self, request: Request) -> Response:
        found = self._next(request)
        if isinstance(found, Response):
            return found
        return Response(found.status, found.headers, b"".join(_pieces(found.chunks)))

    def _opened(self, request: Request) -> StreamedReply:
        found = self._next(request)
        return (
            found
            if isinstance(found, StreamedReply)
            else StreamedReply([found.body], found.status, found.headers)
        )


class ScriptedTransport(_Script):
    """A blocking transport that answers from a list and keeps every request in `requests`."""

    def send(self, request: Request) -> Response:
        """Return or raise the next outcome."""
        return self._whole(request)

    def open(self, request: Request) -> ByteStream:
        """Return the next outcome as an open reply, or raise it."""
        found = self._opened(request)
        return ByteStream(found.status, found.headers, _pieces(found.chunks))

    def close(self) -> None:
        """Remember that it was closed, in `closed`."""
        self.closed = True


class AsyncScriptedTransport(_Script):
    """The async twin of `ScriptedTransport`."""

    async def send(self, request: Request) -> Response:
        """Return or raise the next outcome."""
        return self._whole(request)

    async def open(self, request: Request) -> AsyncByteStream:
        """Return the next outcome as an open reply, or raise it."""
        found = self._opened(request)
        return AsyncByteStream(found.status, found.headers, _async_pieces(found.chunks))

    async def close(self) -> None:
        """Remember that it was closed, in `closed`."""
        self.closed = True


def _pieces(chunks: Chunks) -> Iterator[bytes]:
    for chunk in chunks:
        if isinstance(chunk, TransportError):
            raise chunk
        yield chunk


async def _async_pieces(chunks: Chunks) -> AsyncIterator[bytes]:
    for chunk in _pieces(chunks):
        yield chunk
