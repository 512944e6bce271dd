"""The async twin of `socket_direct`: a connection of the library `websockets` that hands frames on as they arrive.

The library queues what came for the task that calls `recv`. For a session whose callers wait for
futures of their own that is one task too many to wake: a tenth of the time of a call.
"""

from collections.abc import Callable
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.frames import Opcode


class DirectConnection(ClientConnection):
    """A connection with a sink for whole text frames; without one, they are queued for `recv`."""

    sink: Callable[[bytes], None] | None = None

    def process_event(self, event: Any) -> None:
        """Take what came: a text frame of one piece goes to the sink."""
        sink = self.sink
        if sink is not None and getattr(event, "opcode", None) is Opcode.TEXT and event.fin:
            sink(bytes(event.data))
        else:
            super().process_event(event)
