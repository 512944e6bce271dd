"""A connection of the library `websockets` on an event loop that hands frames on as they arrive, and writes at once.

The library queues what came for whoever calls `recv`, and sends in a coroutine. For a session whose callers wait on
futures of their own that is a task too many to wake, and a coroutine that hardly ever waits: a fifth of a call's time.
Where the library should stop to call `process_event`, frames come by `recv` as before.

An answer mostly comes as one whole frame that arrives alone, and of such a one the library's parser is not asked. It has
seen nothing then and stands where it stood, between two frames. What is sent passes its writer by as well, which keeps
no state of a whole frame.
"""

from collections.abc import Callable
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.frames import DATA_OPCODES, Opcode
from websockets.protocol import State
from websockets.streams import StreamReader

from modelwire_runtime.transports.socket_frames import text_frame, whole_text

_SMALL = 16 * 1024  # bytes that a transport takes without a word about what it holds already
# A member of an enum takes longer to find in its class than all that is done with it here.
_TEXT = Opcode.TEXT
_OPEN = State.OPEN
_BETWEEN = StreamReader.at_eof.__code__  # what the parser waits in for the next frame to begin


class DirectConnection(ClientConnection):
    """A connection with a sink for whole text frames; without one, they are queued for `recv`."""

    sink: Callable[[bytes], None] | None = None
    _between = False  # the parser is known to stand between two frames
    _in_pieces = False  # of a message that came in several frames, the last is still to come

    def data_received(self, data: bytes) -> None:
        """Take bytes: a text frame that comes alone goes to the sink, all else through the parser."""
        sink = self.sink
        if sink is not None and (self._between or self._is_between()):
            text = whole_text(data)
            self._between = text is not None
            if text is not None and self.protocol.state is _OPEN:
                sink(text)
                return
        super().data_received(data)

    def _is_between(self) -> bool:
        """Tell whether the parser has taken whole messages so far, and neither logs nor unpacks frames."""
        protocol = self.protocol
        if self._in_pieces or protocol.debug or protocol.extensions:
            return False
        # How far the library's parser is, is for it alone to know; where it should be made in another way, this says no.
        step: Any = getattr(protocol, "parser", None)
        while (inner := getattr(step, "gi_yieldfrom", None)) is not None:
            step = inner
        return getattr(step, "gi_code", None) is _BETWEEN

    def process_event(self, event: Any) -> None:
        """Take what came: a text frame of one piece goes to the sink."""
        sink, opcode = self.sink, getattr(event, "opcode", None)
        if sink is not None and opcode is _TEXT and event.fin:
            sink(bytes(event.data))
            return
        if opcode in DATA_OPCODES:
            self._in_pieces = not event.fin
        super().process_event(event)

    def wrote(self, text: str) -> bool:
        """Write a text unless that may take time, and tell whether it is written."""
        data = text.encode()
        if len(data) > _SMALL or self.transport.get_write_buffer_size():
            return False
        protocol = self.protocol
        if protocol.state is not _OPEN:
            return False
        if protocol.debug or protocol.extensions:
            protocol.send_text(data)
            for piece in protocol.data_to_send():
                self.transport.write(piece)
        else:
            self.transport.write(text_frame(data))
        return True
