"""Anthropic's Messages, whole or streamed, at whichever vendor speaks them.

Facts: https://platform.claude.com/docs/en/api/messages
"""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.context import NoJobs
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.native_errors import reported
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.flows.text_session import ClosedTextSession, dressed
from modelwire_runtime.jsons import as_object, is_list
from modelwire_runtime.protocol.anthropic import MessageAssembler
from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.transports import Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.validation import Checked


class AnthropicMessages(NoJobs):
    """The protocol."""

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request of a call that is not streamed."""
        return ctx.request("POST", ctx.url(), json=ctx.body(checked.values), billable=True)

    def call(self, ctx: "Context", checked: "Checked") -> Flow[TextResult]:
        """Ask, and return the whole answer."""
        response = yield from fetch(ctx, self.request(ctx, checked))
        if response.status >= 300:
            raise replies.error(ctx, response, billable=True)
        assembler = MessageAssembler()
        _read_whole(ctx, assembler, response, [])
        ctx.finished = True
        return dressed(ctx, checked, assembler.result(), response.headers)

    def open_stream(self, ctx: "Context", checked: "Checked") -> "MessageSession":
        """Return a streamed call that is not opened yet."""
        return MessageSession(ctx, checked)


PROTOCOL = AnthropicMessages()


class MessageSession(ClosedTextSession):
    """One streamed message: bytes in, events out."""

    __slots__ = ()

    _ANSWER = "message"
    _assembler: MessageAssembler

    def __init__(self, ctx: "Context", checked: "Checked") -> None:
        super().__init__(ctx, checked, MessageAssembler())

    def feed(self, data: bytes | None) -> bool:
        """Take the next bytes, None at their end; the event that ends a message ends the stream."""
        return super().feed(data) or (self._assembler.is_finished and self._complete())

    def _whole(self, body: bytes) -> None:
        reply = Response(200, self._headers, body)
        _read_whole(self._ctx, self._assembler, reply, self.events)

    def _reported(self, error: Any) -> ModelwireError:
        begun = any(event.kind != "response" for event in self.events)
        return reported(self._ctx, error, self._headers, begun=begun)

    def result(self) -> TextResult:
        """Return what has come so far as a result."""
        return dressed(self._ctx, self._checked, self._assembler.result(), self._headers)


def _read_whole(
    ctx: "Context", assembler: MessageAssembler, response: Response, events: list[TextEvent]
) -> None:
    """Read a whole reply into an assembler. A reply that holds no message is an error, whatever its status."""
    body = replies.body_of(response)
    data = as_object(body) or {}
    if is_list(data.get("content")):
        assembler.whole(data, events)
        return
    if data.get("error"):
        raise reported(ctx, data["error"], response.headers, begun=False)
    said = replies.explain(body).message or "nothing"
    raise ctx.error(
        "provider",
        f"the reply is no message; it says: {said[:500]}",
        body,
        request_id=replies.request_id(response.headers),
        may_have_run=True,
    )
