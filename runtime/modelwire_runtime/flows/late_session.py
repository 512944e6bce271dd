"""A streamed call for which something has to be done first: a model looked up that no catalog has, a file read."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.flows.effects import Flow, StreamResponse
from modelwire_runtime.flows.event_session import IDLE_TIMEOUT
from modelwire_runtime.options import DEFAULT_TIMEOUT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire_runtime.streams.base import Session


class LateSession:
    """Finds out when it is opened which session it is; until then nothing has come and nothing was sent."""

    __slots__ = ("_before", "_begin", "_session", "events", "idle_timeout", "timeout")

    def __init__(
        self,
        before: "Session[Any, Any] | str",
        options: Mapping[str, Any],
        begin: "Callable[[], Flow[Session[Any, Any]]]",
    ) -> None:
        """Make a session; `before` stands for it until it is found, or is the model's id when nothing can."""
        self.events: list[Any] = []
        self.timeout: float | None = options.get("timeout", DEFAULT_TIMEOUT)
        self.idle_timeout: float | None = options.get("idle_timeout", IDLE_TIMEOUT)
        self._before = before
        self._begin = begin
        self._session: Session[Any, Any] | None = None

    @property
    def kind(self) -> str:
        """What kind of result it gives; a model that has to be looked up is one that writes text."""
        return "text" if isinstance(self._before, str) else self._before.kind

    def open(self, deadline: float | None) -> Flow[StreamResponse]:
        """Do what has to be done first, send the request and return its open reply."""
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

    def result(self) -> Any:
        """Return what has come so far as a result."""
        if self._session is not None:
            return self._session.result()
        before = self._before
        return TextResult(model=before) if isinstance(before, str) else before.result()

    @property
    def _opened(self) -> "Session[Any, Any]":
        assert self._session is not None, "nothing is fed before the reply is open"
        return self._session
