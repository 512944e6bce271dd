"""A connection of the library `websockets` on an event loop that hands frames on as they arrive, and writes at once.

The library queues what came for whoever calls `recv`, and sends in a coroutine. For a session whose callers wait on
futures of their own that is a task too many to wake, and a coroutine that hardly ever waits: a fifth of a call's time.
Where the library should stop to call `process_event`, frames come by `recv` as before.
"""

from collections.abc import Callable
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.frames import Opcode
from websockets.protocol import State

_SMALL = 16 * 1024  # bytes that a transport takes without a word about what it holds already
# A member of an enum takes longer to find in its class than all that is done with it here.
_TEXT = Opcode.TEXT
_OPEN = State.OPEN


class DirectConnection(ClientConnection):
    """A connection with a sink for whole text frames; without one, they are queued for `recv`."""

    sink: Callable[[bytes], None] | None = None

    def process_event(self, event: Any) -> None:
        """Take what came: a text frame of one piece goes to the sink."""
        sink = self.sink
        if sink is not None and getattr(event, "opcode", None) is _TEXT and event.fin:
            sink(bytes(event.data))
        else:
            super().process_event(event)

    def wrote(self, text: str) -> bool:
        """Write a text unless that may take time, and tell whether it is written."""
        data = text.encode()
        if len(data) > _SMALL or self.transport.get_write_buffer_size():
            return False
        protocol = self.protocol
        if protocol.state is not _OPEN:
            return False
        protocol.send_text(data)
        for piece in protocol.data_to_send():
            self.transport.write(piece)
        return True
