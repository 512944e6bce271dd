"""HTTP through httpx, or through any client that speaks like it.

A caller's own client is used as it is: its proxies, certificates, HTTP version and hooks stay its own business, and it is never closed
here. Which exceptions it raises is found from the module that its class comes from, so that an `httpx2` client works as well.
"""

import os
import sys
import threading
import weakref
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn

from modelwire_runtime.errors import Aborted
from modelwire_runtime.transports import (
    AsyncByteStream,
    ByteStream,
    Lost,
    NotSent,
    Request,
    Response,
    TransportError,
)

if TYPE_CHECKING:
    import asyncio

    import httpx

CONNECT_TIMEOUT = 15.0
_NOT_SENT = frozenset(
    {
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
        "UnsupportedProtocol",
        "LocalProtocolError",
        "InvalidURL",
    }
)
# Connections that may wait in the pool; httpx keeps 20, which a fan-out of 32 would close and open all the time.
_KEPT = 100


def classify(error: Exception) -> TransportError | None:
    """Return what an exception of an httpx-like client means for the request, None when it is none of the client's."""
    names = {cls.__name__ for cls in type(error).__mro__}
    timeout = "TimeoutException" in names
    text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if names & _NOT_SENT:
        return NotSent(text, timeout=timeout)
    if names & {"TransportError", "StreamError", "DecodingError", "OSError"}:
        return Lost(text, timeout=timeout)
    return None


def _raise(error: Exception) -> NoReturn:
    meaning = classify(error)
    if meaning is None:
        raise error
    raise meaning from error


def _library(client: Any) -> Any:
    """Return the package that a client's class comes from, also for a caller's subclass."""
    for cls in type(client).__mro__:
        package = sys.modules.get(cls.__module__.partition(".")[0])
        if package is not None and hasattr(package, "TransportError"):
            return package
    raise TypeError(
        f"http_client: {type(client).__name__} comes from no httpx-like package; give a `transport` instead"
    )


def _timeout(request: Request) -> dict[str, float | None]:
    limit = request.timeout
    connect = CONNECT_TIMEOUT if limit is None else min(CONNECT_TIMEOUT, limit)
    return {"connect": connect, "read": limit, "write": limit, "pool": limit}


@lru_cache(maxsize=512)
def _parsed(url: str) -> Any:
    import httpx

    return httpx.URL(url)


def _own_request(request: Request) -> "httpx.Request":
    """Build a request for our own client, past the merging that a client of ours has no use for."""
    import httpx

    return httpx.Request(
        request.method,
        _parsed(request.url),
        headers=request.headers,
        content=request.body,
        data=request.fields,
        files=request.files,
        extensions={"timeout": _timeout(request)},
    )


def _their_request(client: Any, library: Any, request: Request) -> Any:
    return client.build_request(
        request.method,
        request.url,
        headers=request.headers,
        content=request.body,
        data=request.fields,
        files=request.files,
        timeout=library.Timeout(**_timeout(request)),
    )


def _new_client() -> "httpx.Client":
    import httpx

    limits = httpx.Limits(max_connections=None, max_keepalive_connections=_KEPT)
    return httpx.Client(limits=limits)


def _new_async_client() -> "httpx.AsyncClient":
    import httpx

    limits = httpx.Limits(max_connections=None, max_keepalive_connections=_KEPT)
    return httpx.AsyncClient(limits=limits)


class HttpxTransport:
    """A blocking transport. Without a client it opens one of its own at the first request, and a new one after a fork."""

    def __init__(self, client: Any = None) -> None:
        self._theirs = client
        self._library = None if client is None else _library(client)
        self._own: httpx.Client | None = None
        self._closed = False
        self._lock = threading.Lock()
        _transports.add(self)

    def _client(self) -> Any:
        if self._theirs is not None:
            return self._theirs
        client = self._own
        if client is None:
            with self._lock:
                if self._closed:
                    raise Aborted("this client is closed")
                client = self._own = self._own or _new_client()
        return client

    def _start(self, request: Request) -> Any:
        client = self._client()
        if self._theirs is None:
            built = _own_request(request)
        else:
            built = _their_request(client, self._library, request)
        return client.send(built, stream=True, follow_redirects=False)

    def send(self, request: Request) -> Response:
        """Send the request and read the whole reply."""
        try:
            reply = self._start(request)
            try:
                body = reply.read()
            finally:
                reply.close()
        except Exception as error:
            _raise(error)
        return Response(reply.status_code, reply.headers, body)

    def open(self, request: Request) -> ByteStream:
        """Send the request and return once the reply's headers are there."""
        try:
            reply = self._start(request)
        except Exception as error:
            _raise(error)
        return ByteStream(reply.status_code, reply.headers, _chunks(reply), reply.close)

    def close(self) -> None:
        """Close our own client; a caller's stays open."""
        with self._lock:
            self._closed = True
            own, self._own = self._own, None
        if own is not None:
            own.close()

    def after_fork(self) -> None:
        """Leave the parent's sockets alone: a connection shared by two processes mixes their replies."""
        self._lock = threading.Lock()
        if self._own is not None:
            _orphans.append(self._own)
        self._own = None


def _chunks(reply: Any) -> Iterator[bytes]:
    try:
        yield from reply.iter_bytes()
    except Exception as error:
        _raise(error)


class AsyncHttpxTransport:
    """An async transport. Without a client it opens one a running loop and holds it weakly."""

    def __init__(self, client: Any = None) -> None:
        self._theirs = client
        self._library = None if client is None else _library(client)
        self._own: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = (
            weakref.WeakKeyDictionary()
        )
        self._closed = False
        self._lock = threading.Lock()
        _transports.add(self)

    def _client(self) -> Any:
        if self._theirs is not None:
            return self._theirs
        loop = _running_loop()
        with self._lock:
            if self._closed:
                raise Aborted("this client is closed")
            client = self._own.get(loop)
            if client is None:
                client = self._own[loop] = _new_async_client()
        return client

    async def _start(self, request: Request) -> Any:
        client = self._client()
        if self._theirs is None:
            built = _own_request(request)
        else:
            built = _their_request(client, self._library, request)
        return await client.send(built, stream=True, follow_redirects=False)

    async def send(self, request: Request) -> Response:
        """Send the request and read the whole reply."""
        try:
            reply = await self._start(request)
            try:
                body = await reply.aread()
            finally:
                await reply.aclose()
        except Exception as error:
            _raise(error)
        return Response(reply.status_code, reply.headers, body)

    async def open(self, request: Request) -> AsyncByteStream:
        """Send the request and return once the reply's headers are there."""
        try:
            reply = await self._start(request)
        except Exception as error:
            _raise(error)
        return AsyncByteStream(reply.status_code, reply.headers, _achunks(reply), reply.aclose)

    async def close(self) -> None:
        """Close our own client of the running loop and forget those of other loops; a caller's stays open."""
        loop = _running_loop()
        with self._lock:
            self._closed = True
            own = self._own.pop(loop, None)
            self._own.clear()
        if own is not None:
            await own.aclose()

    def after_fork(self) -> None:
        """Leave the parent's sockets alone."""
        self._lock = threading.Lock()
        _orphans.extend(self._own.values())
        self._own = weakref.WeakKeyDictionary()


def _running_loop() -> "asyncio.AbstractEventLoop":
    import asyncio

    return asyncio.get_running_loop()


async def _achunks(reply: Any) -> AsyncIterator[bytes]:
    try:
        async for chunk in reply.aiter_bytes():
            yield chunk
    except Exception as error:
        _raise(error)


_transports: "weakref.WeakSet[HttpxTransport | AsyncHttpxTransport]" = weakref.WeakSet()
# Clients of the parent process, kept from the collector so that nothing of theirs is closed or said on their sockets.
_orphans: list[Any] = []


def _after_fork() -> None:
    for transport in list(_transports):
        transport.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
