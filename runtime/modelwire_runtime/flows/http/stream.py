"""The streamed replies of one POST: images as they are drawn, speech as it is spoken, a transcription as it is written."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows import bodies, replies
from modelwire_runtime.flows.effects import Flow, StreamResponse
from modelwire_runtime.flows.event_session import BaseSession
from modelwire_runtime.flows.http import post
from modelwire_runtime.protocol.media_chunks import (
    Chunks,
    PictureChunks,
    SoundChunks,
    TranscriptChunks,
)
from modelwire_runtime.transports import Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.validation import Checked

_CHUNKS: dict[str, Callable[[], Chunks[Any]]] = {
    "image": PictureChunks,
    "speech": SoundChunks,
    "transcription": TranscriptChunks,
}


def session(ctx: "Context", checked: "Checked") -> "PostSession":
    """Return a streamed call that is not opened yet.

    Raises:
        InvalidParams: results of this kind do not come in pieces.
    """
    make = _CHUNKS.get(ctx.reader.kind)
    if make is None or not ctx.route.settings.get("stream"):
        raise ctx.error("validation", "this model does not stream; call it instead")
    return PostSession(ctx, checked, make())


class PostSession(BaseSession[Any, Any]):
    """One streamed reply: bytes in, events out."""

    __slots__ = ("_bare", "_told_whole")

    _assembler: Chunks[Any]

    def __init__(self, ctx: "Context", checked: "Checked", chunks: Chunks[Any]) -> None:
        super().__init__(ctx, checked, chunks)
        self._bare = False
        self._told_whole: Any = None

    def request(self) -> Request:
        """Build the request."""
        ctx, values = self._ctx, self._checked.values
        request = post.build(ctx, values, stream=True, timeout=self.idle_timeout)
        # Speech comes as events where the body asks for them, else as plain sound.
        if ctx.reader.kind == "speech" and request.headers.get("Accept") == "text/event-stream":
            request.headers["Accept"] = "*/*"
        return request

    def open(self, deadline: float | None) -> Flow[StreamResponse]:
        """Send the request and return its open reply, which may be bare sound instead of events."""
        reply = yield from super().open(deadline)
        kind, chunks = reply.headers.get("content-type", ""), self._assembler
        if isinstance(chunks, SoundChunks):
            self._bare = self._body is None and not kind.startswith("text/")
            about = Response(200, reply.headers if self._bare else {}, b"")
            chunks.media_type = bodies.media_type(self._checked, about)
        if kind and not (self._bare or kind.startswith("text/event-stream")):
            self._body = []  # a server that does not stream answers with the whole, JSON or text
        return reply

    def feed(self, data: bytes | None) -> bool:
        """Take the next bytes, None at their end; return True when the stream is complete."""
        if not self._bare:
            return super().feed(data)
        assert isinstance(self._assembler, SoundChunks), "nothing else comes bare"
        if data:
            self._assembler.bare(data, self.events)
        return data is None and self._complete()

    def result(self) -> Any:
        """Return what has come so far as a result."""
        reply = Response(200, self._headers, b"")
        chunks = self._assembler
        if self._told_whole is not None:
            return bodies.result(self._ctx, self._checked, reply, self._told_whole)
        found = bodies.result(self._ctx, self._checked, reply, chunks.output())
        if isinstance(chunks, SoundChunks):
            found.usage = chunks.usage
        return found

    def _refused(self, reply: Response) -> ModelwireError:
        return replies.error(self._ctx, reply, billable=True)

    def _whole(self, body: bytes) -> None:
        reply = Response(200, self._headers, body)
        data = bodies.read(self._ctx, self._checked, reply)
        bodies.refuse_failure(self._ctx, reply, data)
        self._told_whole = data

    def _reported(self, error: Any) -> ModelwireError:
        return replies.reported(self._ctx, error, self._headers)
