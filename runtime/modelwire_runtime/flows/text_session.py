"""What all streamed text calls share."""

from modelwire_runtime.flows.event_session import BaseSession
from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.results.text import TextResult


class BaseTextSession(BaseSession[TextEvent, TextResult]):
    """One streamed text call: bytes in, events out. A protocol says what is sent and how its replies are read."""

    __slots__ = ()
