"""A connection of the library `websockets` that hands frames on as they arrive.

The library queues what came for whoever calls `recv`: a thread in its blocking client, a task in its
async one. For a session whose callers wait on queues or futures of their own that is one too many to
wake: a fifth of a call's time for the threads, a tenth for the tasks. Where the library should stop to
call `process_event`, frames come by `recv` as before.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from websockets.frames import Opcode

if TYPE_CHECKING:

    class _Connection:
        """What the sink is mixed into: either of the library's connections."""

        def process_event(self, event: Any) -> None: ...

else:
    _Connection = object


class Sink(_Connection):
    """A connection with a sink for whole text frames; without one, they are queued for `recv`."""

    sink: Callable[[bytes], None] | None = None

    def process_event(self, event: Any) -> None:
        """Take what came: a text frame of one piece goes to the sink."""
        sink = self.sink
        if sink is not None and getattr(event, "opcode", None) is Opcode.TEXT and event.fin:
            sink(bytes(event.data))
        else:
            super().process_event(event)
