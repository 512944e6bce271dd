"""Messages: whole ones or the events of a stream in, our events and a result out.

One assembler reads both, so that the two cannot come to differ: a message that comes whole is read as blocks that
come whole. It is told of one JSON value at a time and does no I/O.

Everything is read leniently: an event, a block or a delta of a type that nobody knows is passed on as it came,
because the call is paid for by the time that its reply is read.

Facts: https://platform.claude.com/docs/en/build-with-claude/streaming
"""

from collections.abc import Callable, Mapping
from typing import Any

from modelwire_runtime.jsons import as_object
from modelwire_runtime.protocol.anthropic_answer import (
    CALL,
    PARAGRAPH,
    REFUSAL,
    blocks_in,
    call_of,
    read_answer,
    read_citation,
    read_usage,
)
from modelwire_runtime.protocol.events import (
    AnnotationEvent,
    Finish,
    ItemEvent,
    ReasoningDelta,
    RefusalDelta,
    ResponseEvent,
    TextDelta,
    TextEvent,
    ToolCallDelta,
    ToolCallDone,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.protocol.sse import parse_json
from modelwire_runtime.results.items import OutputItem
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.rules.values import is_list, is_object

_DICT: Any = dict
_STR: Any = str
Event = dict[str, Any]
Out = list[TextEvent]

# The name under which a delta has its piece, by the delta's type; the block has the whole under the same.
_PIECES = {
    "text_delta": "text",
    "thinking_delta": "thinking",
    "signature_delta": "signature",
    "input_json_delta": "partial_json",
}


class _Block:
    """A block while its pieces come."""

    __slots__ = ("call", "done", "pieces", "wire")

    def __init__(self, wire: Mapping[str, Any], call: int | None) -> None:
        self.wire = dict(wire)
        self.call = call
        """Number of the call that it is; None for any other block."""
        self.done = False
        self.pieces: dict[str, list[str]] = {}

    @property
    def written(self) -> str:
        """The input of a tool as far as it was written."""
        return "".join(self.pieces.get("partial_json", ()))

    def frozen(self) -> dict[str, Any]:
        """Return the block as it is now."""
        made = dict(self.wire)
        for name, pieces in self.pieces.items():
            if name == "partial_json":
                made["input"] = _object(self.written)
            else:
                before = made.get(name)
                made[name] = (before if isinstance(before, str) else "") + "".join(pieces)
        return made


class MessageAssembler:
    """Collects the events of one message."""

    __slots__ = ("_blocks", "_calls", "_message", "_thought", "_usage", "error", "is_finished")

    def __init__(self) -> None:
        self._message: dict[str, Any] = {}
        self._blocks: dict[int, _Block] = {}
        self._calls = 0
        self._thought: int | None = None
        self.error: Any = None
        """What an event told of a failure; nothing after it is read."""
        self.is_finished = False
        """True once the event has come that ends a message."""
        self._usage: dict[str, Any] = {}

    def add(self, chunk: Any, out: Out, name: str = "message") -> None:
        """Take one decoded event and append the events that it means to `out`."""
        if type(chunk) is not _DICT:
            if name == "error":
                self.error = chunk or "no word"
            else:
                out.append(UnknownEvent(name, chunk))
            return
        kind = chunk.get("type")
        read = _READERS.get(kind) if type(kind) is _STR else None
        if read is not None:
            read(self, chunk, out)
        elif name == "error" or (chunk.get("error") and kind is None):
            self.error = chunk.get("error") or chunk
        else:
            out.append(UnknownEvent(kind if isinstance(kind, str) else name, chunk))

    def whole(self, message: Mapping[str, Any], out: Out) -> None:
        """Take a whole message."""
        self._begun({"message": {**message, "content": []}}, out)
        for index, block in enumerate(blocks_in(message.get("content"))):
            self._block_begun({"index": index, "content_block": block}, out)
            self._block_done({"index": index}, out)
        self._told({"delta": message}, out)
        self._ended({}, out)

    def finish(self, out: Out) -> None:
        """Say that the reply is complete; tell of the calls that nobody said were."""
        for index, block in self._blocks.items():
            if not block.done:
                self._settle(index, block, out)

    def result(self) -> TextResult:
        """Build the result of what has come so far; the assembler stays as it is."""
        order = sorted(self._blocks)
        content = [self._blocks[index].frozen() for index in order]
        written = {place: self._blocks[index].written for place, index in enumerate(order)}
        message = {**self._message, "content": content}
        if self._usage:
            message["usage"] = dict(self._usage)
        return read_answer(message, written)

    # The message itself.

    def _begun(self, event: Event, out: Out) -> None:
        message = event.get("message")
        if is_object(message):
            self._message = {**message}
            for index, block in enumerate(blocks_in(message.get("content"))):
                self._block_begun({"index": index, "content_block": block}, out)
            self._count(message.get("usage"), out)
        if "type" in event:
            out.append(ResponseEvent("message_start", event))

    def _told(self, event: Event, out: Out) -> None:
        """Take what is known of the message at its end: why it stopped, and the counts so far."""
        for name, value in (as_object(event.get("delta")) or {}).items():
            if name in _TOLD:
                self._message[name] = value
        if "usage" in event:
            self._count(event["usage"], out)
        reason = self._message.get("stop_reason")
        if reason == REFUSAL and (refusal := self.result().refusal):
            out.append(RefusalDelta(refusal))

    def _count(self, told: Any, out: Out) -> None:
        """Take counts; each is a total, and a later one stands for an earlier one."""
        for name, value in (as_object(told) or {}).items():
            if value is not None or name not in self._usage:
                self._usage[name] = value
        usage = read_usage(self._usage) if self._usage else None
        if usage is not None:
            out.append(UsageEvent(usage))

    def _ended(self, event: Event, out: Out) -> None:
        self.finish(out)
        self.is_finished = True
        reason = self._message.get("stop_reason")
        if reason is not None:
            out.append(Finish(str(reason)))

    # Its blocks.

    def _block_begun(self, event: Event, out: Out) -> None:
        wire, index = event.get("content_block"), event.get("index")
        if not is_object(wire) or not isinstance(index, int):
            out.append(UnknownEvent("content_block_start", event))
            return
        block = self._begin(index, wire)
        out.append(ItemEvent(OutputItem(wire), False, index))
        for name in ("text", "thinking"):
            if isinstance(text := wire.get(name), str) and text:
                self._say(index, name, text, out)
        for note in blocks_in(wire.get("citations")):
            out.append(AnnotationEvent(read_citation(note)))
        if block.call is not None:
            out.append(_more(block, block.call, ""))

    def _begin(self, index: int, wire: Mapping[str, Any]) -> _Block:
        number = None
        if wire.get("type") == CALL:
            number, self._calls = self._calls, self._calls + 1
        block = self._blocks[index] = _Block(wire, number)
        return block

    # The hot path of a stream: one function, where each call counts.
    def _delta(self, event: Event, out: Out) -> None:
        delta: Any = event.get("delta")
        if type(delta) is not _DICT:
            out.append(UnknownEvent("content_block_delta", event))
            return
        kind, index = delta.get("type"), event.get("index")
        name = _PIECES.get(kind, "") if type(kind) is _STR else ""
        piece = delta.get(name)
        if type(piece) is not _STR or type(index) is not int:
            self._other(kind, delta, event, out)
            return
        block = self._blocks.get(index)
        if block is None:
            block = self._begin(index, _UNTOLD[name])
        pieces = block.pieces.get(name)
        if pieces is None:
            pieces = block.pieces[name] = []
        pieces.append(piece)
        if piece:
            self._say(index, name, piece, out)

    def _say(self, index: int, name: str, piece: str, out: Out) -> None:
        if name == "text":
            out.append(TextDelta(piece))
        elif name == "thinking":
            between = PARAGRAPH if self._thought not in (None, index) else ""
            self._thought = index
            out.append(ReasoningDelta(between + piece))
        elif name == "partial_json" and (number := self._blocks[index].call) is not None:
            out.append(_more(self._blocks[index], number, piece))
        else:
            data = {"index": index, name: piece}
            out.append(ResponseEvent("content_block_delta", data))

    def _other(self, kind: Any, delta: Event, event: Event, out: Out) -> None:
        """Take a delta that is no piece of a text."""
        note, block = delta.get("citation"), self._blocks.get(_place(event))
        if kind != "citations_delta" or not is_object(note):
            out.append(UnknownEvent("content_block_delta", event))
            return
        if block is not None:
            before = block.wire.get("citations")
            block.wire["citations"] = [*(before if is_list(before) else ()), note]
        out.append(AnnotationEvent(read_citation(note)))

    def _block_done(self, event: Event, out: Out) -> None:
        index = _place(event)
        block = self._blocks.get(index)
        if block is None:
            out.append(UnknownEvent("content_block_stop", event))
        elif not block.done:
            self._settle(index, block, out)

    def _settle(self, index: int, block: _Block, out: Out) -> None:
        block.done = True
        wire = block.frozen()
        if block.call is not None:
            out.append(ToolCallDone(call_of(wire, block.written), block.call))
        out.append(ItemEvent(OutputItem(wire), True, index))

    def _passed(self, event: Event, out: Out) -> None:
        out.append(ResponseEvent(event["type"], event))

    def _failed(self, event: Event, out: Out) -> None:
        self.error = event.get("error") or event


def _more(block: _Block, number: int, piece: str) -> ToolCallDelta:
    id, name = block.wire.get("id"), block.wire.get("name")
    return ToolCallDelta(number, str(id or ""), str(name or ""), piece)


def _place(event: Event) -> int:
    index = event.get("index")
    return index if isinstance(index, int) else -1


def _object(text: str) -> dict[str, Any]:
    """Return the object that a text says; an empty one for a text that is empty, cut off, or says no object."""
    try:
        return as_object(parse_json(text.encode())) or {}
    except ValueError:
        return {}


# What a message's end tells; counts come beside it.
_TOLD = ("container", "stop_details", "stop_reason", "stop_sequence")
# The block that a piece belongs to when nobody told of one.
_UNTOLD: Mapping[str, Mapping[str, Any]] = {
    "text": {"type": "text"},
    "thinking": {"type": "thinking"},
    "signature": {"type": "thinking"},
    "partial_json": {"type": CALL},
}
_Reader = Callable[[MessageAssembler, Event, Out], None]
_own: Any = MessageAssembler  # its methods are one unit with the table below
_READERS: Mapping[str, _Reader] = {
    "message_start": _own._begun,
    "content_block_start": _own._block_begun,
    "content_block_delta": _own._delta,
    "content_block_stop": _own._block_done,
    "message_delta": _own._told,
    "message_stop": _own._ended,
    "ping": _own._passed,
    "error": _own._failed,
}
