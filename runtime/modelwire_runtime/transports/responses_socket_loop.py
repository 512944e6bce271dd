"""Responses over WebSockets, for event loops; see `responses_socket`. Each loop has connections of its own."""

import asyncio
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from time import monotonic
from typing import Any

from modelwire_runtime.errors import Aborted
from modelwire_runtime.protocol.responses_turns import Turn, carries, piece, refusal, reply
from modelwire_runtime.transports import (
    AsyncByteStream,
    AsyncTransport,
    Lost,
    Request,
    Response,
)
from modelwire_runtime.transports.responses_socket import (
    EVENTS,
    Link,
    Refused,
    SocketUse,
    arguments,
    chosen,
    handshake_failure,
    place_of,
)
from modelwire_runtime.transports.websockets import reason_of


class AsyncResponsesTransport:
    """An async transport that has responses travel by sockets; event loops may share one."""

    def __init__(self, inner: AsyncTransport, use: SocketUse) -> None:
        self._inner = inner
        self._use = use
        self._pools: weakref.WeakKeyDictionary[Any, _Pool] = weakref.WeakKeyDictionary()
        self._closed = False

    async def send(self, request: Request) -> Response:
        """Send the request and read the whole reply, within `request.timeout` seconds."""
        if not carries(request, self._use.paths):
            return await self._inner.send(request)
        turn = Turn(request, self._use.memory)
        try:
            async with asyncio.timeout(request.timeout):
                return await self._whole(turn, request)
        except TimeoutError as error:
            raise Lost("no whole reply in time", timeout=True) from error

    async def open(self, request: Request) -> AsyncByteStream:
        """Send the request and return once the first event is there."""
        if not carries(request, self._use.paths):
            return await self._inner.open(request)
        turn = Turn(request, self._use.memory)
        try:
            link, _, frame = await self._begin(turn, request)
        except Refused as refused:
            response = refused.response
            return AsyncByteStream(response.status, response.headers, _once(response.body))

        async def close() -> None:
            await self._give_back(link, turn)

        pieces = self._pieces(link, turn, frame, request.timeout)
        return AsyncByteStream(200, EVENTS, pieces, close)

    async def close(self) -> None:
        """Close the running loop's sockets; what carries everything else stays open, as others use it too."""
        self._closed = True
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            for link in pool.links:
                await link.connection.close()
            await pool.keeper.aclose()

    async def _pool(self) -> "_Pool":
        """Return the running loop's connections."""
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            # A connection refers to its loop, so the entry of a loop that ended would live on.
            for old in [old for old in self._pools if old.is_closed()]:
                del self._pools[old]
            pool = self._pools[loop] = _Pool()
            await anext(pool.keeper)
        return pool

    # One turn.

    async def _whole(self, turn: Turn, request: Request) -> Response:
        try:
            link, event, _ = await self._begin(turn, request)
        except Refused as refused:
            return refused.response
        try:
            while not turn.over:
                event = turn.take(await self._receive(link, None))
        finally:
            await self._give_back(link, turn)
        return reply(turn, event)

    async def _begin(self, turn: Turn, request: Request) -> tuple[Link, Mapping[str, Any], bytes]:
        """Ask, and return the connection and the first frame; raise `Refused` when it is an error."""
        link = await self._take(turn, request)
        try:
            while True:
                await self._send(link, turn.frame)
                frame = await self._receive(link, request.timeout)
                event = turn.take(frame)
                again = turn.again(event)
                if again is None:
                    break
                if again == "anew":
                    await self._drop(link)
                    link = await self._take(turn, request)
        except BaseException:  # a cancelled task leaves no connection in the middle of a turn
            await self._drop(link)
            raise
        refused = refusal(event)
        if refused is not None:
            await self._give_back(link, turn)
            raise Refused(refused)
        return link, event, frame

    async def _pieces(
        self, link: Link, turn: Turn, frame: bytes, timeout: float | None
    ) -> AsyncIterator[bytes]:
        yield piece(frame)
        while not turn.over:
            frame = await self._receive(link, timeout)
            turn.take(frame)
            yield piece(frame)

    async def _send(self, link: Link, frame: str) -> None:
        try:
            await link.connection.send(frame)
        except Exception as error:
            raise Lost(reason_of(error)) from error

    async def _receive(self, link: Link, timeout: float | None) -> bytes:
        try:
            async with asyncio.timeout(timeout):
                data: bytes | str = await link.connection.recv()
        except TimeoutError as error:
            await self._drop(link)
            raise Lost("no frame came in time", timeout=True) from error
        except Exception as error:
            await self._drop(link)
            raise Lost(reason_of(error)) from error
        return data.encode() if isinstance(data, str) else data

    # The connections.

    async def _take(self, turn: Turn, request: Request) -> Link:
        if self._closed:
            raise Aborted("this session is closed")
        place, pool = place_of(request), await self._pool()
        pool.idle = [link for link in pool.idle if link.alive]
        link = chosen(pool.idle, turn, place, monotonic() - self._use.longest_life)
        if link is not None:
            pool.idle.remove(link)
            return link
        try:
            connection = await self._connect(place[0], request)
        except Exception as error:
            raise handshake_failure(error) from error
        link = Link(connection, place, monotonic())
        pool.links.add(link)
        return link

    async def _connect(self, url: str, request: Request) -> Any:
        connect = self._use.factory
        if connect is None:
            from websockets.asyncio.client import connect as own

            class Straight(own):
                """Follows no redirect, as a handshake carries the key."""

                def process_redirect(self, exc: Exception) -> Exception | str:
                    return exc

            connect = Straight
        return await connect(url, **arguments(request))

    async def _give_back(self, link: Link, turn: Turn) -> None:
        """Let a connection serve again, unless frames of this turn are still to come on it."""
        if not turn.over:
            await self._drop(link)
            return
        link.last = str(turn.response.get("id")) if turn.response else link.last
        pool = await self._pool()
        if link in pool.links and link not in pool.idle:
            pool.idle.append(link)

    async def _drop(self, link: Link) -> None:
        (await self._pool()).links.discard(link)
        await link.connection.close()


class _Pool:
    """The connections of one loop."""

    def __init__(self) -> None:
        self.idle: list[Link] = []
        self.links: set[Link] = set()
        self.keeper = self._keep()

    async def _keep(self) -> AsyncGenerator[None, None]:
        """Break the connections off when their loop ends: `asyncio.run` closes the generators that are still open.

        No farewell is said, as that would take a loop that goes on.
        """
        try:
            yield
        finally:
            for link in self.links:
                if (carrier := getattr(link.connection, "transport", None)) is not None:
                    carrier.abort()
            await asyncio.sleep(0)


async def _once(body: bytes) -> AsyncIterator[bytes]:
    yield body
