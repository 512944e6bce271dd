"""OpenAI's chat completions and completions, whole or streamed, at whichever vendor speaks them.

A route's `settings` may say:

- `protocol: completion`: the older protocol. Replies of both are read alike, so this changes nothing
  here; it tells other readers of the spec which of the two a route speaks.
- `think`: where a server without a reasoning parser leaves the reasoning (`inline`, `prefilled` or
  `off`), see `modelwire_runtime.protocol.think`.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from json import dumps
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.errors import CutOff, ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.context import NoJobs
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, StreamResponse, close, notify
from modelwire_runtime.flows.retry import fetch, fetch_stream
from modelwire_runtime.options import DEFAULT_TIMEOUT
from modelwire_runtime.protocol.chat import ChatAssembler
from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.protocol.sse import (
    DONE,
    ServerSentEvent,
    SseDecoder,
    fast_parser,
    parse_json,
)
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.transports import Request, Response, TransportError

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.validation import Checked

IDLE_TIMEOUT = 300.0
"""Seconds of silence that a stream is allowed unless the caller says otherwise.

Models that think without showing it are silent for minutes, and to give up is to pay for nothing.
"""


class OpenAIChat(NoJobs):
    """The protocol."""

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request of a call that is not streamed."""
        return ctx.request("POST", ctx.url(), json=ctx.body(checked.values), billable=True)

    def call(self, ctx: "Context", checked: "Checked") -> Flow[TextResult]:
        """Ask, and return the whole answer."""
        response = yield from fetch(ctx, self.request(ctx, checked))
        if response.status >= 300:
            raise replies.error(ctx, response, billable=True)
        return read_reply(ctx, checked, response)

    def open_stream(self, ctx: "Context", checked: "Checked") -> "ChatSession":
        """Return a streamed call that is not opened yet."""
        return ChatSession(ctx, checked)


PROTOCOL = OpenAIChat()


def read_reply(ctx: "Context", checked: "Checked", response: Response) -> TextResult:
    """Read a whole answer. A reply that holds none is an error, whatever its status."""
    assembler = _assembler(ctx)
    data = _read_whole(ctx, assembler, response, [])
    return _dressed(ctx, checked, assembler.result(data), response.headers)


class ChatSession:
    """One streamed completion: bytes in, events out."""

    __slots__ = (
        "_assembler",
        "_body",
        "_checked",
        "_ctx",
        "_decoder",
        "_headers",
        "_parse",
        "_raw",
        "events",
        "idle_timeout",
        "timeout",
    )

    def __init__(self, ctx: "Context", checked: "Checked") -> None:
        self._ctx = ctx
        self._checked = checked
        self._assembler = _assembler(ctx)
        self._decoder = SseDecoder()
        self._parse = fast_parser()
        self._headers: Mapping[str, str] = {}
        self._body: list[bytes] | None = None
        self._raw: Any = None
        self.events: list[TextEvent] = []
        self.timeout: float | None = ctx.options.get("timeout", DEFAULT_TIMEOUT)
        self.idle_timeout: float | None = ctx.options.get("idle_timeout", IDLE_TIMEOUT)

    def request(self) -> Request:
        """Build the request."""
        ctx = self._ctx
        return ctx.request(
            "POST",
            ctx.url(),
            json=ctx.body(self._checked.values, streaming=True),
            timeout=self.idle_timeout,
            billable=True,
            stream=True,
        )

    def open(self, deadline: float | None) -> Flow[StreamResponse]:
        """Send the request and return its open reply."""
        ctx = self._ctx
        ctx.deadline = deadline
        reply = yield from fetch_stream(ctx, self.request())
        if isinstance(reply, Response):
            raise replies.error(ctx, reply, billable=True)
        if reply.status >= 300:
            yield from close(reply)
            raise replies.error(ctx, Response(reply.status, reply.headers, b""))
        self._headers = reply.headers
        if "json" in reply.headers.get("content-type", ""):
            self._body = []  # a server that does not stream answers with the whole completion
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
                raise self._reported()
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
            response = Response(200, self._headers, b"".join(self._body))
            self._raw = _read_whole(self._ctx, self._assembler, response, self.events)
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
            yield from notify(callback, self.result())

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
            vendor=ctx.vendor.id,
            model=ctx.entry.id,
            request_id=replies.request_id(self._headers),
        )

    def _reported(self) -> ModelwireError:
        error = _reported(self._ctx, self._assembler.error, self._headers)
        error.partial = self.result()
        return error

    def result(self) -> TextResult:
        """Return what has come so far as a result."""
        return _dressed(self._ctx, self._checked, self._assembler.result(self._raw), self._headers)


def _assembler(ctx: "Context") -> ChatAssembler:
    return ChatAssembler(ctx.route.settings.get("think", "inline"))


def _read_whole(
    ctx: "Context", assembler: ChatAssembler, response: Response, events: list[TextEvent]
) -> Any:
    """Read a whole reply into an assembler and return its JSON."""
    data: Any
    try:
        data = parse_json(response.body)
    except ValueError:
        data = response.body.decode("utf-8", "replace") or None
    if isinstance(data, dict):
        assembler.add(data, events)
        if assembler.error is not None:
            raise _reported(ctx, assembler.error, response.headers)
    if not isinstance(data, dict) or "choices" not in data:
        said = replies.explain(data).message or "nothing"
        raise ctx.error(
            "provider",
            f"the reply is no completion; it says: {said[:500]}",
            data,
            request_id=replies.request_id(response.headers),
            may_have_run=True,
        )
    assembler.finish(events)
    ctx.finished = True
    return cast("dict[str, Any]", data)


def _dressed(
    ctx: "Context", checked: "Checked", result: TextResult, headers: Mapping[str, str]
) -> TextResult:
    """Add to a result what is known of its call."""
    result.output = result.raw.get("choices")
    result.model = ctx.entry.id
    result.request_id = replies.request_id(headers)
    result.rate_limits = replies.rate_limits(headers)
    result.warnings = checked.warnings
    return result


# Words in the `type` or `code` of an error that came without a status, first match first.
_KINDS = (
    ("quota", "quota"),
    ("rate_limit", "rate_limit"),
    ("authentication", "auth"),
    ("permission", "auth"),
    ("invalid_request", "validation"),
    ("not_found", "not_found"),
    ("server_error", "server_error"),
    ("internal", "server_error"),
    ("overloaded", "server_error"),
)
_STATUS = re.compile("[45][0-9][0-9]")


def _reported(ctx: "Context", error: Any, headers: Mapping[str, str]) -> ModelwireError:
    """Build the error that a reply of good status speaks of in its body."""
    said = replies.explain(error)
    code = said.code or ""
    if _STATUS.fullmatch(code):
        body = dumps({"error": error}).encode()
        found = replies.error(ctx, Response(int(code), headers, body))
        found.status = None  # it is the body's word, the reply's own status was good
    else:
        fields = cast("dict[str, Any]", error) if isinstance(error, dict) else {}
        kind = f"{code} {fields.get('type')}"
        word = next((name for part, name in _KINDS if part in kind), None)
        found = ctx.error(
            word or replies.failure_code(said),
            said.message or "the vendor reported an error without a word",
            error,
            parameter=said.parameter,
            request_id=replies.request_id(headers),
        )
    found.may_have_run = True
    found.retryable = False
    return found
