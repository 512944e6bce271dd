"""Responses over a WebSocket: a client like the one that it comes from, whose responses share a connection.

Turn by turn, a tool loop saves the time that each request of HTTP takes to begin, and what is not stored can
be gone on from all the same, as the vendor keeps the last response in the connection's own memory.

Facts: https://developers.openai.com/api/docs/guides/websocket-mode
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING, Any

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.client import Client
from modelwire_runtime.core import Core
from modelwire_runtime.errors import InvalidParams

if TYPE_CHECKING:
    from typing import Self

    from modelwire_runtime.transports.responses_socket import SocketUse

FLOW = "openai_responses"


class ResponseSessions(Client):
    """A blocking client of a vendor whose responses can travel by a WebSocket."""

    def session(
        self, *, longest_life: float = 3300.0, websocket_factory: Callable[..., Any] | None = None
    ) -> "Self":
        """Return a client whose responses travel by a WebSocket; all its other calls travel as they do here.

        Nothing is connected before the first response. A connection carries one response at a time; what runs
        side by side opens another. A connection that broke is made anew before the next response; what was under
        way on it is an error that says that it may have run, as over HTTP. A conversation that is not stored is
        repeated whole where the connection that remembered it is gone.

        `with_options(extra={"generate": False})` prepares the vendor's state without an answer: the result's
        `response_id` is what the first turn goes on from. Use the session in a `with` block; its end
        closes the socket, and nothing else.

        Args:
            longest_life: Seconds after which a connection is not used for another response; the vendor ends it
                after an hour.
            websocket_factory: What opens a socket, called like `websockets.sync.client.connect`.
        """
        from modelwire_runtime.transports.responses_socket import ResponsesTransport

        use = _use(self._core, longest_life, websocket_factory)
        return self._copy(_over(self._core, ResponsesTransport, use), self._options)


class AsyncResponseSessions(AsyncClient):
    """An async client of a vendor whose responses can travel by a WebSocket."""

    def session(
        self, *, longest_life: float = 3300.0, websocket_factory: Callable[..., Any] | None = None
    ) -> "Self":
        """Return a client whose responses travel by a WebSocket; see `ResponseSessions.session`.

        Use it in an `async with` block. `websocket_factory` is called like `websockets.asyncio.client.connect`.
        """
        from modelwire_runtime.transports.responses_socket_loop import AsyncResponsesTransport

        use = _use(self._core, longest_life, websocket_factory)
        return self._copy(_over(self._core, AsyncResponsesTransport, use), self._options)


def _use(core: Core, longest_life: float, factory: Callable[..., Any] | None) -> "SocketUse":
    from modelwire_runtime.transports.responses_socket import SocketUse

    if not longest_life > 0:
        raise ValueError(f"longest_life={longest_life!r}: a number of seconds above 0")
    paths = tuple(route.path for route in core.vendor.routes.values() if route.flow == FLOW)
    if not paths:
        raise InvalidParams(f"{core.vendor.id} has no responses")
    return SocketUse(paths, factory, longest_life)


def _over(core: Core, transport: Callable[..., Any], use: "SocketUse") -> Core:
    """Return a core that shares all but its transport, which is one around the other's."""
    driver = copy(core.driver)
    driver.transport = transport(core.driver.transport, use)
    return core.with_driver(driver)
