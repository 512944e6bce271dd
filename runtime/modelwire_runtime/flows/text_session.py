"""What streamed text calls share: how they are sent, how they end, and what is known of their results."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from modelwire_runtime.flows import replies
from modelwire_runtime.flows.event_session import BaseSession
from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.transports import Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.validation import Checked


class BaseTextSession(BaseSession[TextEvent, TextResult]):
    """One streamed text call: bytes in, events out. A protocol says what is sent and how its replies are read."""

    __slots__ = ()


class PostedTextSession(BaseTextSession):
    """A streamed text call that is one POST, answered by the events."""

    __slots__ = ()

    def request(self) -> Request:
        """Build the request."""
        return self._post(self._ctx.url())

    def _post(self, url: str) -> Request:
        return self._ctx.request(
            "POST",
            url,
            json=self._ctx.body(self._checked.values, streaming=True),
            timeout=self.idle_timeout,
            billable=True,
            stream=True,
        )

    def _refused(self, reply: Response) -> "ModelwireError":
        return replies.error(self._ctx, reply, billable=True)


class ClosedTextSession(PostedTextSession):
    """One of a protocol that says when an answer is whole: no other sign of its end counts."""

    __slots__ = ()

    _ANSWER: ClassVar[str] = "answer"

    def _complete(self) -> bool:
        if not self._assembler.is_finished:
            raise self._cut_off(f"the stream ended before the {self._ANSWER} was complete")
        return super()._complete()


def dressed(
    ctx: "Context", checked: "Checked", result: TextResult, headers: Mapping[str, str]
) -> TextResult:
    """Add to a result what is known of its call."""
    result.model = ctx.entry.id
    result.request_id = replies.request_id(headers)
    result.rate_limits = replies.rate_limits(headers)
    result.warnings = checked.warnings
    return result
