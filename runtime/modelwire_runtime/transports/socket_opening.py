"""How an async connection is opened, by the library or by a caller's factory, and how it is left."""

import asyncio
from contextlib import suppress
from typing import Any

from modelwire_runtime.transports.websockets import (
    CLOSE_TIMEOUT,
    Address,
    SocketOptions,
    check_place,
)


async def open_connection(address: Address, options: SocketOptions) -> Any:
    """Return an open connection.

    Raises:
        ConnectionError: a redirect led to another place.
    """
    opening = _opening(address.url, options, options.arguments(address))
    connection = await opening
    try:
        check_place(address.url, getattr(opening, "uri", None))
    except ConnectionError:
        await shut(connection)
        raise
    return connection


def _opening(url: str, options: SocketOptions, arguments: dict[str, Any]) -> Any:
    if options.factory is not None:
        return options.factory(url, **arguments)
    from websockets.asyncio.client import connect

    from modelwire_runtime.transports.socket_direct_loop import DirectConnection

    return connect(url, create_connection=DirectConnection, **arguments)


async def shut(connection: Any) -> None:
    """Close a connection, where there is one; one that does not close in time is left."""
    if connection is not None:
        with suppress(Exception):
            async with asyncio.timeout(CLOSE_TIMEOUT * 2):
                await connection.close()
