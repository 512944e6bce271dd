"""The blocking connection with a sink: frames come from the library's thread that reads the socket."""

from websockets.sync.client import ClientConnection

from modelwire_runtime.transports.socket_sink import Sink


class DirectConnection(Sink, ClientConnection):
    """A blocking connection with a sink; see `socket_sink`."""
