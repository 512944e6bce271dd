"""A streamed call of which something has to be looked up first, such as a model that no catalog has."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.flows.effects import Flow, StreamResponse
from modelwire_runtime.flows.text_session import IDLE_TIMEOUT
from modelwire_runtime.options import DEFAULT_TIMEOUT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire_runtime.protocol.events import TextEvent
    from modelwire_runtime.stream_base import TextSession


class LateSession:
    """Finds out when it is opened which session it is; until then nothing has come and nothing was sent."""

    __slots__ = ("_begin", "_model", "_session", "events", "idle_timeout", "timeout")

    def __init__(
        self, model: str, options: Mapping[str, Any], begin: "Callable[[], Flow[TextSession]]"
    ) -> None:
        self.events: list[TextEvent] = []
        self.timeout: float | None = options.get("timeout", DEFAULT_TIMEOUT)
        self.idle_timeout: float | None = options.get("idle_timeout", IDLE_TIMEOUT)
        self._model = model
        self._begin = begin
        self._session: TextSession | None = None

    def open(self, deadline: float | None) -> Flow[StreamResponse]:
        """Look up what has to be known, send the request and return its open reply."""
        session = yield from self._begin()
        session.events = self.events  # the stream holds this list already
        self._session = session
        return (yield from session.open(deadline))

    def feed(self, data: bytes | None) -> bool:
        """Take the next bytes, None at their end; return True when the stream is complete."""
        return self._opened.feed(data)

    def deliver(self) -> Flow[None]:
        """Hand the complete result to the caller's `on_result`."""
        return self._opened.deliver()

    def failure(self, error: Exception) -> Exception:
        """Return what the caller is to see of a failure; a look-up says its own in those words already."""
        return error if self._session is None else self._session.failure(error)

    def result(self) -> TextResult:
        """Return what has come so far as a result."""
        return TextResult(model=self._model) if self._session is None else self._session.result()

    @property
    def _opened(self) -> "TextSession":
        assert self._session is not None, "nothing is fed before the reply is open"
        return self._session
