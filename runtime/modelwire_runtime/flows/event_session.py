"""What all streamed calls share: bytes into events, and the judgement of how they ended."""

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Protocol

from modelwire_runtime.errors import CutOff, ModelwireError, keep
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, StreamResponse, close, notify
from modelwire_runtime.flows.retry import fetch_stream
from modelwire_runtime.options import DEFAULT_TIMEOUT
from modelwire_runtime.protocol.sse import (
    DONE,
    ServerSentEvent,
    SseDecoder,
    fast_parser,
)
from modelwire_runtime.streams.base import E, R
from modelwire_runtime.transports import Request, Response, TransportError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.validation import Checked

IDLE_TIMEOUT = 300.0
"""Seconds of silence that a stream is allowed unless the caller says otherwise.

Models that think without showing it are silent for minutes, and to give up is to pay for nothing.
"""


class Assembler(Protocol[E]):
    """Collects the chunks of one answer."""

    error: Any
    """What a chunk told of a failure; nothing after it is read."""

    @property
    def is_finished(self) -> bool:
        """True when the answer has given its reason to end."""
        ...

    def add(self, chunk: Any, out: list[E], name: str = "message") -> None:
        """Take one decoded chunk and append the events that it means to `out`."""
        ...

    def finish(self, out: list[E]) -> None:
        """Say that the reply is complete; append what was held back."""
        ...


class BaseSession(Generic[E, R]):
    """One streamed call: bytes in, events out. A protocol says what is sent and how its replies are read."""

    __slots__ = (
        "_assembler",
        "_body",
        "_checked",
        "_ctx",
        "_decoder",
        "_headers",
        "_parse",
        "events",
        "idle_timeout",
        "timeout",
    )

    def __init__(self, ctx: "Context", checked: "Checked", assembler: Assembler[E]) -> None:
        self._ctx = ctx
        self._checked = checked
        self._assembler = assembler
        self._decoder = SseDecoder()
        self._parse = fast_parser()
        self._headers: Mapping[str, str] = {}
        self._body: list[bytes] | None = None
        self.events: list[E] = []
        self.timeout: float | None = ctx.options.get("timeout", DEFAULT_TIMEOUT)
        self.idle_timeout: float | None = ctx.options.get("idle_timeout", IDLE_TIMEOUT)

    @property
    def kind(self) -> str:
        """What kind of result it gives."""
        return self._ctx.reader.kind

    def request(self) -> Request:
        """Build the request."""
        raise NotImplementedError

    def result(self) -> R:
        """Return what has come so far as a result."""
        raise NotImplementedError

    def _refused(self, reply: Response) -> ModelwireError:
        """Return the error of a reply that is no stream."""
        raise NotImplementedError

    def _whole(self, body: bytes) -> None:
        """Read an answer that came whole, or raise the error that it is."""
        raise NotImplementedError

    def _reported(self, error: Any) -> ModelwireError:
        """Return the error that a chunk tells of."""
        raise NotImplementedError

    def _told(self) -> Any:
        """Return what the caller's `on_result` is to be told."""
        return self.result()

    def open(self, deadline: float | None) -> Flow[StreamResponse]:
        """Send the request and return its open reply."""
        ctx = self._ctx
        ctx.deadline = deadline
        reply = yield from fetch_stream(ctx, self.request())
        if isinstance(reply, Response):
            raise self._refused(reply)
        if reply.status >= 300:
            yield from close(reply)
            raise self._refused(Response(reply.status, reply.headers, b""))
        self._headers = reply.headers
        if "json" in reply.headers.get("content-type", ""):
            self._body = []  # a server that does not stream answers with the whole
        return reply

    def feed(self, data: bytes | None) -> bool:
        """Take the next bytes, None at their end; return True when the stream is complete."""
        if data is None:
            return self._end()
        if self._body is not None:
            self._body.append(data)
            return False
        assembler, events, parse = self._assembler, self.events, self._parse
        for event in self._decoder.feed(data):
            try:
                chunk = parse(event.data)
            except ValueError:
                if event.data.strip() == DONE:
                    return self._complete()
                chunk = self._odd(event)
            assembler.add(chunk, events, event.event)
            if assembler.error is not None:
                error = self._reported(assembler.error)
                error.partial = self.result()
                raise error
        return False

    def _odd(self, event: ServerSentEvent) -> Any:
        """Read an event that is not plain JSON.

        A nameless event is a chunk; one that cannot be read is a piece of the answer lost.
        """
        with suppress(ValueError):
            return event.json()
        if event.event != "message":
            return event.text
        raise self._ctx.error(
            "provider",
            f"the stream holds what is no JSON: {event.text[:200]!r}",
            event.text,
            partial=self.result(),
            may_have_run=True,
        )

    def _end(self) -> bool:
        """Judge the end of the bytes: complete, or cut off."""
        if self._body is not None:
            self._whole(b"".join(self._body))
            return self._complete()
        if self._decoder.finish() or self._assembler.is_finished:
            return self._complete()
        if not self.events:
            kind = self._headers.get("content-type") or "of no type"
            raise self._cut_off(f"the reply ({kind}) ended without a single event")
        raise self._cut_off("the stream ended before the answer was complete")

    def _complete(self) -> bool:
        self._assembler.finish(self.events)
        self._ctx.finished = True
        return True

    def deliver(self) -> Flow[None]:
        """Hand the complete result to the caller's `on_result`."""
        callback = self._ctx.options.get("on_result")
        if callback is not None:
            try:
                yield from notify(callback, self._told())
            except Exception as error:
                keep(error, self.result())
                raise

    def failure(self, error: Exception) -> Exception:
        """Return what the caller is to see of a failure of the connection or the clock."""
        ctx = self._ctx
        if isinstance(error, DeadlineExceeded):
            seconds = "" if self.timeout is None else f" of {self.timeout:g} s"
            message = f"the timeout{seconds} is over"
            partial = self.result() if self.events else None
            return ctx.error("timeout", message, partial=partial, may_have_run=ctx.sent)
        if isinstance(error, TransportError) and error.timeout and self.idle_timeout is not None:
            return self._cut_off(f"the stream was silent for {self.idle_timeout:g} s")
        return self._cut_off(f"the stream broke off: {error}")

    def _cut_off(self, why: str) -> CutOff:
        ctx = self._ctx
        return CutOff(
            f"{ctx.entry.id}: {ctx.redact(why)}; `partial` has what came",
            partial=self.result(),
            may_have_run=True,
            vendor=ctx.provider or ctx.vendor.id,
            model=ctx.entry.id,
            request_id=replies.request_id(self._headers),
        )
