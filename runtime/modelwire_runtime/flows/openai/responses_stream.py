"""Responses, streamed: over a reply that is opened with the call, or over one that shows a running response."""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import CutOff, ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.addresses import safe_segment
from modelwire_runtime.flows.effects import Flow, StreamResponse, close, receive, sleep
from modelwire_runtime.flows.openai.errors import reported
from modelwire_runtime.flows.openai.responses import assembler_of, dressed, read_reply
from modelwire_runtime.flows.polled_jobs import fate
from modelwire_runtime.flows.retry import next_pause
from modelwire_runtime.flows.text_session import ClosedTextSession
from modelwire_runtime.jsons import as_object
from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.protocol.responses import ResponseAssembler
from modelwire_runtime.protocol.sse import SseDecoder
from modelwire_runtime.transports import Lost, Request, Response
from modelwire_runtime.validation import Checked

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.results.text import TextResult


class ResponseSession(ClosedTextSession):
    """One streamed response: bytes in, events out."""

    __slots__ = ()

    _ANSWER = "response"
    _assembler: ResponseAssembler

    def __init__(self, ctx: "Context", checked: "Checked") -> None:
        super().__init__(ctx, checked, assembler_of(checked))

    def feed(self, data: bytes | None) -> bool:
        """Take the next bytes, None at their end; the event that ends a response ends the stream."""
        return super().feed(data) or (self._assembler.is_finished and self._complete())

    def _whole(self, body: bytes) -> None:
        reply = Response(200, self._headers, body)
        data = as_object(replies.body_of(reply))
        if data is None or not ("output" in data or "status" in data):
            raise self._reported((data or {}).get("error") or replies.body_of(reply))
        read_reply(self._ctx, self._checked, data, self._headers)
        self._assembler.whole(data, self.events)

    def _reported(self, error: Any) -> ModelwireError:
        begun = any(event.kind != "response" for event in self.events)
        return reported(self._ctx, error, self._headers, begun=begun)

    def _cut_off(self, why: str) -> CutOff:
        """Say of a response in the background that it runs on, and how to find it again."""
        found, response = super()._cut_off(why), self._assembler.response
        if response.get("background") is True and isinstance(response.get("id"), str):
            id = found.job_id = self._ctx.job_id = response["id"]
            found.token = self._ctx.token(id)
            found.message += f"; {fate(self._ctx)}"
        return found

    def result(self) -> "TextResult":
        """Return what has come so far as a result."""
        return dressed(self._ctx, self._checked, self._assembler.result(), self._headers)


class WatchingSession(ResponseSession):
    """A response that runs in the background, watched: its events from the first one, over as many replies as it takes."""

    __slots__ = ("_failures", "_id", "_reply", "ended")

    def __init__(self, ctx: "Context", job_id: str) -> None:
        super().__init__(ctx, Checked({}))
        self._id = job_id
        self._failures = 0
        self._reply: StreamResponse | None = None
        self.ended = False

    def request(self) -> Request:
        """Build the request, which goes on behind the last event that was read."""
        ctx, query = self._ctx, {"stream": "true"}
        if self._assembler.sequence is not None:
            query["starting_after"] = str(self._assembler.sequence)
        url = ctx.url(f"/{safe_segment(self._id)}", query)
        return ctx.request("GET", url, timeout=self.idle_timeout, stream=True)

    def more(self) -> Flow[list[TextEvent] | None]:
        """Return the events that come next; None once there are no more."""
        seen = len(self.events)
        while not self.ended and len(self.events) == seen:
            try:
                yield from self._read()
            except (CutOff, Lost) as error:
                yield from self._broken(error)
        return self.events[seen:] or None

    def _read(self) -> Flow[None]:
        if self._reply is None:
            self._decoder = SseDecoder()
            self._reply = yield from self.open(self._ctx.deadline)
        seen = len(self.events)
        self.ended = self.feed((yield from receive(self._reply, self.idle_timeout)))
        if len(self.events) > seen:
            self._failures = 0
        if self.ended:
            yield from self.leave()

    def leave(self) -> Flow[None]:
        """Close the reply that is being read; the response itself runs on."""
        reply, self._reply = self._reply, None
        if reply is not None:
            yield from close(reply)

    def _broken(self, error: Exception) -> Flow[None]:
        """Wait before the next reply is opened, or give up."""
        yield from self.leave()
        pause = yield from next_pause(self._ctx, self._failures, None)
        if pause is None:
            raise error if isinstance(error, CutOff) else self.failure(error)
        self._failures += 1
        yield from sleep(pause[0], pause[1])


def next_events(ctx: "Context", job_id: str) -> Flow[list[TextEvent] | None]:
    """Return the next events of a response in the background; the call's context keeps how far it was read."""
    if ctx.wire is None:
        ctx.wire = WatchingSession(ctx, job_id)
    session: WatchingSession = ctx.wire
    return (yield from session.more())
