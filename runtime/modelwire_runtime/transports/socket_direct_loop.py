"""The async connection with a sink: frames come from the loop, out of the library's protocol."""

from websockets.asyncio.client import ClientConnection

from modelwire_runtime.transports.socket_sink import Sink


class DirectConnection(Sink, ClientConnection):
    """An async connection with a sink; see `socket_sink`."""
