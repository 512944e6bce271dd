"""A connection of the library `websockets` that can hand frames on from the thread that reads them.

The library reads in a thread of its own and queues what came for whoever calls `recv`. For a session
whose callers wait on queues of their own that is one thread too many: a fifth of a call's time. Where
the library should stop to call `process_event`, frames come by `recv` as before.
"""

from collections.abc import Callable
from typing import Any

from websockets.frames import Opcode
from websockets.sync.client import ClientConnection


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
