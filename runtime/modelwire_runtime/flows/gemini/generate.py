"""Google's generateContent, whole or streamed, at whichever vendor speaks it.

A route's path names the model; what is to be done with it stands behind it.

Facts: https://ai.google.dev/api/generate-content
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.context import NoJobs
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.native_errors import reported
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.flows.text_session import ClosedTextSession, dressed
from modelwire_runtime.jsons import as_object, is_list
from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.protocol.gemini import GeminiAssembler
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.transports import Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.validation import Checked


class GeminiGenerate(NoJobs):
    """The protocol."""

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request of a call that is not streamed."""
        url = ctx.url(":generateContent")
        return ctx.request("POST", url, json=ctx.body(checked.values), billable=True)

    def call(self, ctx: "Context", checked: "Checked") -> Flow[TextResult]:
        """Ask, and return the whole answer."""
        request = self.request(ctx, checked)
        response = yield from fetch(ctx, request)
        if response.status >= 300:
            raise replies.error(ctx, response, billable=True)
        assembler = GeminiAssembler(lambda: _word_of(request))
        _read_whole(ctx, assembler, response, [])
        ctx.finished = True
        return dressed(ctx, checked, assembler.result(), response.headers)

    def open_stream(self, ctx: "Context", checked: "Checked") -> "GenerateSession":
        """Return a streamed call that is not opened yet."""
        return GenerateSession(ctx, checked)


PROTOCOL = GeminiGenerate()


class GenerateSession(ClosedTextSession):
    """One streamed answer: bytes in, events out. It ends where the bytes end, once every candidate has."""

    __slots__ = ("_sent",)

    _assembler: GeminiAssembler

    def __init__(self, ctx: "Context", checked: "Checked") -> None:
        super().__init__(ctx, checked, GeminiAssembler(lambda: _word_of(self._sent)))
        self._sent: Request | None = None

    def request(self) -> Request:
        """Build the request."""
        self._sent = self._post(self._ctx.url(":streamGenerateContent", {"alt": "sse"}))
        return self._sent

    def _whole(self, body: bytes) -> None:
        reply = Response(200, self._headers, body)
        _read_whole(self._ctx, self._assembler, reply, self.events)

    def _reported(self, error: Any) -> ModelwireError:
        return _failure(self._ctx, error, self._headers, begun=bool(self.events))

    def result(self) -> TextResult:
        """Return what has come so far as a result."""
        return dressed(self._ctx, self._checked, self._assembler.result(), self._headers)


def _word_of(request: Request | None) -> str:
    """Return a word for what a request asks: a conversation grows, so that each of its turns has another."""
    body = b"" if request is None else request.body
    return sha256(body or b"").hexdigest()[:16]


def _read_whole(
    ctx: "Context", assembler: GeminiAssembler, response: Response, events: list[TextEvent]
) -> None:
    """Read a whole reply into an assembler; without `alt=sse` a stream is a list of its pieces.

    Raises:
        ModelwireError: the reply holds no answer, whatever its status, or the prompt is blocked.
    """
    body = replies.body_of(response)
    for piece in body if is_list(body) else [body]:
        if as_object(piece) is not None:
            assembler.add(piece, events)
        if assembler.error is not None:
            error = _failure(ctx, assembler.error, response.headers, begun=bool(events))
            error.partial = assembler.result() if events else None
            raise error
    if assembler.result().choices:
        return
    said = replies.explain(body).message or "nothing"
    raise ctx.error(
        "provider",
        f"the reply is no answer; it says: {said[:500]}",
        body,
        request_id=replies.request_id(response.headers),
        may_have_run=True,
    )


def _failure(
    ctx: "Context", told: Any, headers: Mapping[str, str], *, begun: bool
) -> ModelwireError:
    """Return the error that a piece tells of; a prompt that is blocked is one, for there is no answer to it."""
    feedback = as_object((as_object(told) or {}).get("promptFeedback"))
    if feedback is None:
        return reported(ctx, told, headers, begun=begun)
    return ctx.error(
        "safety",
        f"the prompt is blocked: {feedback.get('blockReason')}",
        told,
        request_id=replies.request_id(headers),
        may_have_run=True,
    )
