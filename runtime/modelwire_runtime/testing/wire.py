"""The server's end of a WebSocket on a connection that was one of HTTP before."""

import base64
import hashlib
import socket
from collections import deque

from websockets.frames import Opcode
from websockets.protocol import Protocol as FrameProtocol
from websockets.protocol import Side, State

_MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
_GOING_AWAY = 1001


def accepted(key: str) -> dict[str, str]:
    """Return the headers with which a server takes a handshake."""
    digest = hashlib.sha1((key + _MAGIC).encode(), usedforsecurity=False).digest()
    return {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Accept": base64.b64encode(digest).decode(),
    }


class Wire:
    """Texts that come and go, one at a time."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._protocol = FrameProtocol(Side.SERVER, state=State.OPEN, max_size=None)
        self._texts: deque[str] = deque()

    def receive(self) -> str | None:
        """Return the next text; None once the client is gone."""
        while not self._texts:
            data = self._connection.recv(65_536)
            if not data:
                return None
            self._protocol.receive_data(data)
            for frame in self._protocol.events_received():
                if getattr(frame, "opcode", None) is Opcode.TEXT:
                    self._texts.append(bytes(frame.data).decode())  # type: ignore[union-attr]  # a text is a frame
            self._flush()
            if self._protocol.state is not State.OPEN:
                return None
        return self._texts.popleft()

    def send(self, text: str) -> None:
        """Send a text."""
        self._protocol.send_text(text.encode())
        self._flush()

    def close(self, code: int = _GOING_AWAY) -> None:
        """Say that the server goes away."""
        self._protocol.send_close(code)
        self._flush()

    def _flush(self) -> None:
        for data in self._protocol.data_to_send():
            if data:
                self._connection.sendall(data)
