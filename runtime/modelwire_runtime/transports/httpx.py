"""HTTP through httpx, or through any client that speaks like it.

A caller's own client is used as it is: its proxies, certificates, HTTP version and hooks stay its
own business, and it is never closed here. Which exceptions it raises is found from the module that
its class comes from, so that an `httpx2` client works as well.
"""

import os
import sys
import threading
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from functools import lru_cache, partial
from inspect import iscoroutinefunction
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn, cast

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
from modelwire_runtime.transports.ending import async_linger, linger

if TYPE_CHECKING:
    import asyncio

    import httpx

    AsyncSend = Callable[..., Awaitable[httpx.Response]]

CONNECT_TIMEOUT = 15.0
_NOT_SENT = frozenset(
    {
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
        "UnsupportedProtocol",
        "InvalidURL",
    }
)
# Connections that may wait in the pool; httpx keeps 20, which a fan-out of 32 would close and open
# all the time.
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
    if isinstance(error, TransportError):
        raise error
    meaning = classify(error)
    if meaning is None:
        raise error
    raise meaning from error


def _library(client: Any, *, asynchronous: bool) -> Any:
    """Return the package that a client's class comes from, also for a caller's subclass.

    Raises:
        TypeError: it is no httpx-like client, or one of the other kind.
    """
    if iscoroutinefunction(getattr(client, "send", None)) is not asynchronous:
        wanted = "an async" if asynchronous else "a blocking"
        raise TypeError(f"http_client: {type(client).__name__} is not {wanted} HTTP client")
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


class _Remaining(dict[str, float | None]):
    """Timeouts that shrink while a request goes through its phases.

    Each phase asks for its timeout when it begins; given the same number each time, a request could
    take four times as long as it may.
    """

    def __init__(self, request: Request) -> None:
        super().__init__(_timeout(request))
        self._end = None if request.timeout is None else monotonic() + request.timeout

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is left for a phase."""
        limit = super().get(key, default)
        if limit is None or self._end is None:
            return limit
        return max(0.001, min(limit, self._end - monotonic()))


def _join(chunks: Iterator[bytes], request: Request) -> bytes:
    """Read a body to its end, but no longer than the request may take: a reply that trickles in never times out by itself."""
    if request.timeout is None:
        return b"".join(chunks)
    end = monotonic() + request.timeout
    parts: list[bytes] = []
    for chunk in chunks:
        parts.append(chunk)
        if monotonic() > end:
            raise Lost("no whole reply in time", timeout=True)
    return b"".join(parts)


@lru_cache(maxsize=512)
def _parsed(url: str) -> "tuple[httpx.URL, str]":
    import httpx

    parsed = httpx.URL(url)
    return parsed, parsed.netloc.decode("ascii")


def _own_request(request: Request) -> "httpx.Request":
    """Build a request for our own pool, past the merging of a client's settings that ours does not have."""
    import httpx

    url, host = _parsed(request.url)
    extensions = {"timeout": _Remaining(request)}
    body = request.body or b""
    headers = {"Host": host, **request.headers}
    if body or request.method not in ("GET", "HEAD"):
        headers["Content-Length"] = str(len(body))
    return httpx.Request(
        request.method, url, headers=headers, stream=httpx.ByteStream(body), extensions=extensions
    )


def _their_request(client: Any, library: Any, request: Request) -> Any:
    return client.build_request(
        request.method,
        request.url,
        headers=request.headers,
        content=request.body,
        timeout=library.Timeout(**_timeout(request)),
    )


def _limits() -> "httpx.Limits":
    import httpx

    return httpx.Limits(max_connections=None, max_keepalive_connections=_KEPT)


def _proxied() -> bool:
    """Tell whether the environment names a proxy, which is a matter of httpx's client and not of its transport."""
    from urllib.request import getproxies

    return any(name in getproxies() for name in ("http", "https", "all"))


def _new_pool() -> "tuple[Callable[..., httpx.Response], Callable[[], object]]":
    """Open a pool of our own; return what sends and what closes.

    A client's cookies, redirects, authentication and hooks have no use here and a fifth of a call's
    time, so its transport is used by itself where no proxy stands between.
    """
    import httpx

    if _proxied():
        client = httpx.Client(limits=_limits())
        return partial(client.send, stream=True, follow_redirects=False), client.close
    transport = httpx.HTTPTransport(limits=_limits())
    return transport.handle_request, transport.close


def _new_async_pool() -> (
    "tuple[Callable[..., Awaitable[httpx.Response]], Callable[[], Awaitable[object]]]"
):
    import httpx

    if _proxied():
        client = httpx.AsyncClient(limits=_limits())
        return partial(client.send, stream=True, follow_redirects=False), client.aclose
    transport = httpx.AsyncHTTPTransport(limits=_limits())
    return transport.handle_async_request, transport.aclose


class HttpxTransport:
    """A blocking transport. Without a client it opens a pool of its own at the first request, and a new one after a fork."""

    def __init__(self, client: Any = None) -> None:
        self._theirs = client
        self._library = None if client is None else _library(client, asynchronous=False)
        self._own: tuple[Callable[..., httpx.Response], Callable[[], object]] | None = None
        self._closed = False
        self._lock = threading.Lock()
        _transports.add(self)

    def apart(self) -> "HttpxTransport | None":
        """Return a transport with a pool of its own, None where the client is the caller's."""
        return HttpxTransport() if self._theirs is None else None

    def _pool(self) -> "Callable[..., httpx.Response]":
        own = self._own
        if own is None:
            with self._lock:
                if self._closed:
                    raise Aborted("this client is closed")
                own = self._own = self._own or _new_pool()
        return own[0]

    def _start(self, request: Request) -> Any:
        if self._theirs is None:
            return self._pool()(_own_request(request))
        built = _their_request(self._theirs, self._library, request)
        return self._theirs.send(built, stream=True, follow_redirects=False)

    def send(self, request: Request) -> Response:
        """Send the request and read the whole reply."""
        try:
            reply = self._start(request)
            try:
                encoded = "content-encoding" in reply.headers
                body = _join(reply.iter_bytes() if encoded else iter(reply.stream), request)
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
        chunks = _chunks(reply)
        rest = partial(linger, reply, chunks)
        return ByteStream(reply.status_code, reply.headers, chunks, reply.close, rest)

    def close(self) -> None:
        """Close our own pool; a caller's client stays open."""
        with self._lock:
            self._closed = True
            own, self._own = self._own, None
        if own is not None:
            own[1]()

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
    """An async transport. Without a client it opens a pool a running loop and holds it weakly."""

    def __init__(self, client: Any = None) -> None:
        self._theirs = client
        self._library = None if client is None else _library(client, asynchronous=True)
        # By loop: what sends, what closes, and the generator that the loop closes at its end.
        self._own: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Any] = (
            weakref.WeakKeyDictionary()
        )
        self._closed = False
        self._lock = threading.Lock()
        _transports.add(self)

    def apart(self) -> "AsyncHttpxTransport | None":
        """Return a transport with a pool of its own, None where the client is the caller's."""
        return AsyncHttpxTransport() if self._theirs is None else None

    async def _pool(self) -> "AsyncSend":
        loop = _running_loop()
        own = self._own.get(loop)
        if own is None or self._closed:
            with self._lock:
                if self._closed:
                    raise Aborted("this client is closed")
                # A pool refers to its loop, so the entry of a loop that ended without closing it
                # would live on.
                for old in [old for old in self._own if old.is_closed()]:
                    del self._own[old]
                send, close = _new_async_pool()
                own = self._own[loop] = (send, close, self._keep(loop, close))
            await anext(own[2])
        return cast("AsyncSend", own[0])

    async def _keep(
        self, loop: "asyncio.AbstractEventLoop", close: "Callable[[], Awaitable[object]]"
    ) -> AsyncIterator[None]:
        """Close a pool when its loop ends: `asyncio.run` closes the generators that are still open."""
        try:
            yield
        finally:
            with self._lock:
                self._own.pop(loop, None)
            with suppress(Exception):
                await close()

    async def _start(self, request: Request) -> Any:
        if self._theirs is None:
            return await (await self._pool())(_own_request(request))
        built = _their_request(self._theirs, self._library, request)
        return await self._theirs.send(built, stream=True, follow_redirects=False)

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
        chunks = _achunks(reply)
        rest = partial(async_linger, reply, chunks)
        return AsyncByteStream(reply.status_code, reply.headers, chunks, reply.aclose, rest)

    async def close(self) -> None:
        """Close our own pool of the running loop and forget those of other loops; a caller's client stays open."""
        loop = _running_loop()
        with self._lock:
            self._closed = True
            own = self._own.pop(loop, None)
            self._own.clear()
        if own is not None:
            await own[2].aclose()

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
# Clients of the parent process, kept from the collector so that nothing of theirs is closed or said
# on their sockets.
_orphans: list[Any] = []


def _after_fork() -> None:
    for transport in list(_transports):
        transport.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
