"""OpenAI's chat completions and completions, whole or streamed, at whichever vendor speaks them.

A route's `settings` may say:

- `protocol: completion`: the older protocol. Replies of both are read alike, so this changes nothing
  here; it tells other readers of the spec which of the two a route speaks.
- `think`: where a server without a reasoning parser leaves the reasoning (`inline`, `prefilled` or
  `off`), see `modelwire_runtime.protocol.think`.
- `reasoning_apart`: true where the vendor leaves the reasoning of some models out of the tokens of the
  completion, see `Usage.with_reasoning`.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.context import NoJobs
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.flows.text_session import PostedTextSession, dressed
from modelwire_runtime.protocol.chat import ChatAssembler
from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.protocol.sse import parse_json
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.transports import Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.validation import Checked


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


class ChatSession(PostedTextSession):
    """One streamed completion: bytes in, events out."""

    __slots__ = ("_raw",)

    _assembler: ChatAssembler

    def __init__(self, ctx: "Context", checked: "Checked") -> None:
        super().__init__(ctx, checked, _assembler(ctx))
        self._raw: Any = None

    def _whole(self, body: bytes) -> None:
        response = Response(200, self._headers, body)
        self._raw = _read_whole(self._ctx, self._assembler, response, self.events)

    def _reported(self, error: Any) -> ModelwireError:
        return replies.reported(self._ctx, error, self._headers)

    def result(self) -> TextResult:
        """Return what has come so far as a result."""
        return _dressed(self._ctx, self._checked, self._assembler.result(self._raw), self._headers)


def _assembler(ctx: "Context") -> ChatAssembler:
    settings = ctx.route.settings
    return ChatAssembler(
        settings.get("think", "inline"), reasoning_apart=bool(settings.get("reasoning_apart"))
    )


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
            raise replies.reported(ctx, assembler.error, response.headers)
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
    """Add to a result what is known of its call; its choices are what the service calls its output."""
    result.output = result.raw.get("choices")
    return dressed(ctx, checked, result, headers)
