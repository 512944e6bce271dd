"""The end of a streamed reply whose content is complete.

What marks the end of a chunked HTTP/1.1 body often comes a moment after the last event. A connection on
which it was left unread cannot serve again, and the next call pays for a new one with two or three round
trips. So it is read, but not waited for as long as for content: a server may also keep the reply open.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

LINGER = 0.25
"""Seconds that a read of the rest may take."""
_READS = 4
"""How many pieces of it are read at most."""


def linger(reply: Any, chunks: Iterator[bytes]) -> None:
    """Read the rest of a reply of an httpx-like client, briefly."""
    wire = _wire(reply)
    if wire is None:
        return
    read = wire.read

    def briefly(max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = read(max_bytes, timeout=LINGER)
        return data

    # A blocking read's timeout was settled when the request was made, so the stream of this one
    # connection is told otherwise for a moment. Whatever goes wrong costs the connection, no more.
    with suppress(Exception):
        wire.read = briefly
        try:
            for _ in zip(range(_READS), chunks, strict=False):
                pass
        finally:
            del wire.read


async def async_linger(reply: Any, chunks: AsyncIterator[bytes]) -> None:
    """Read the rest of a reply of an async httpx-like client, briefly."""
    if _wire(reply) is None:
        return
    from asyncio import timeout  # here, as a blocking client's start would pay for it

    with suppress(Exception):
        async with timeout(LINGER):
            for _ in range(_READS):
                if await anext(chunks, None) is None:
                    return


def _wire(reply: Any) -> Any:
    """Return the network stream that a reply has for itself; with HTTP/2 it shares one and may just close."""
    if reply.http_version != "HTTP/1.1":
        return None
    return reply.extensions.get("network_stream")
