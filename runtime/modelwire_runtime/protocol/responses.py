"""Responses: whole answers or typed events in, our events and a result out.

One assembler reads both, so that the two cannot come to differ: an answer that comes whole is read as items
that come whole. It is told of one JSON value at a time and does no I/O.

Everything is read leniently: an event, an item or a part of a type that nobody knows is passed on as it came,
because the call is paid for by the time that its reply is read.

Facts: https://platform.openai.com/docs/api-reference/responses-streaming
"""

from collections.abc import Callable, Mapping
from typing import Any

from modelwire_runtime.media import Media
from modelwire_runtime.protocol.events import (
    AnnotationEvent,
    Finish,
    ImageEvent,
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
from modelwire_runtime.protocol.responses_answer import (
    PARAGRAPH,
    call_of,
    finish_reason,
    parts_of,
    read_answer,
)
from modelwire_runtime.protocol.responses_pieces import Items, Path, place_in, texts_of
from modelwire_runtime.results.base import Usage
from modelwire_runtime.results.items import read_item
from modelwire_runtime.results.notes import Audio, decoded, read_annotation
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.rules.values import is_object

_DICT: Any = dict
_STR: Any = str
Event = dict[str, Any]
Out = list[TextEvent]


class ResponseAssembler:
    """Collects the events of one response."""

    __slots__ = (
        "_annotated",
        "_calls",
        "_items",
        "_response",
        "_sound",
        "_spoken",
        "_stored",
        "_thought",
        "error",
        "is_finished",
        "sequence",
        "usage",
    )

    def __init__(self, *, stored: bool = True) -> None:
        self._stored = stored
        self._response: Mapping[str, Any] = {}
        self._items = Items()
        self._calls: dict[int, int] = {}
        self._annotated: set[Path] = set()
        self._thought: Path | None = None
        self._sound: list[str] = []
        self._spoken: list[str] = []
        self.error: Any = None
        """What an event told of a failure; nothing after it is read."""
        self.is_finished = False
        """True once the event has come that ends a response."""
        self.sequence: int | None = None
        """Number of the last event, from which a stream that broke off goes on."""
        self.usage: Usage | None = None

    @property
    def response(self) -> Mapping[str, Any]:
        """The response as it was last told, without what came in pieces since."""
        return self._response

    def add(self, chunk: Any, out: Out, name: str = "message") -> None:
        """Take one decoded event and append the events that it means to `out`."""
        if type(chunk) is not _DICT:
            if name == "error":
                self.error = chunk or "no word"
            else:
                out.append(UnknownEvent(name, chunk))
            return
        kind = chunk.get("type")
        self.sequence = chunk.get("sequence_number", self.sequence)
        read = _READERS.get(kind)
        if read is not None:
            read(self, chunk, out)
        elif kind in _QUIET:
            out.append(ResponseEvent(kind, chunk))
        elif name == "error" or (chunk.get("error") and "type" not in chunk):
            self.error = chunk.get("error") or chunk
        else:
            out.append(UnknownEvent(kind if isinstance(kind, str) else name, chunk))

    def whole(self, response: Event, out: Out) -> None:
        """Take a whole response."""
        for index, item in enumerate(parts_of(response, "output")):
            self._item_done({"output_index": index, "item": item}, out)
        self._ended({"response": response}, out)

    def finish(self, out: Out) -> None:
        """Say that the reply is complete; nothing was held back."""

    def result(self) -> TextResult:
        """Build the result of what has come so far; the assembler stays as it is."""
        output = self._response.get("output")
        items: Any = output if self.is_finished and output else self._items.frozen()
        result = read_answer(self._response, items, stored=self._stored)
        if self._sound:
            sound = Media(b"".join(map(decoded, self._sound)), kind="audio")
            result.audio = Audio(sound=sound, transcript="".join(self._spoken))
        return result

    # Texts.

    # The hot path of a stream: one function, where each call counts.
    def _text(self, event: Event, out: Out) -> None:
        piece = event.get("delta")
        if type(piece) is not _STR:
            return
        path = (event.get("output_index"), "content", event.get("content_index"), "text")
        try:
            pieces = self._items.pieces.get(path)
        except TypeError:  # a place that is a list or an object
            pieces = None
        if pieces is None:
            pieces = self._begun(event, "response.output_text")
        if piece:
            pieces.append(piece)
            out.append(TextDelta(piece))
        if event.get("logprobs"):
            self._listed(event, "logprobs").extend(parts_of(event, "logprobs"))

    def _begun(self, event: Event, kind: str) -> list[Any]:
        return self._items.pieces.setdefault(self._items.path(event, kind), [])

    def _listed(self, event: Event, name: str) -> list[Any]:
        path = self._items.path(event, "response.output_text")
        return self._items.pieces.setdefault((*path[:-1], name), [])

    def _delta(self, event: Event, out: Out) -> None:
        """Take a piece of a text of any other kind."""
        kind, piece = _kind(event), event.get("delta")
        if type(piece) is not _STR:
            return
        self._begun(event, kind).append(piece)
        self._told(kind, self._items.path(event, kind), event, out)

    def _done(self, event: Event, out: Out) -> None:
        """Take a text that is complete; it stands for its pieces, and is told unless they came."""
        kind = _kind(event)
        path = self._items.path(event, kind)
        whole = event.get(_WHOLES[kind])
        if not isinstance(whole, str):
            return
        rest = _untold(whole, self._items.pieces.get(path))
        self._told(kind, path, {**event, "delta": rest}, out)
        self._items.pieces[path] = [whole]
        out.append(ResponseEvent(event["type"], event))

    def _told(self, kind: str, path: Path, event: Event, out: Out) -> None:
        piece: str = event["delta"]
        if not piece:
            return
        if kind == "response.output_text":
            out.append(TextDelta(piece))
        elif kind == "response.refusal":
            out.append(RefusalDelta(piece))
        elif kind in _REASONING:
            between = PARAGRAPH if self._thought not in (None, path) else ""
            self._thought = path
            out.append(ReasoningDelta(between + piece))
        elif kind in _ARGUMENTS and path[0] in self._calls:
            item = self._items.get(path[0])
            id, name = str(item.get("call_id") or ""), str(item.get("name") or "")
            out.append(ToolCallDelta(self._calls[path[0]], id, name, piece))
        else:
            out.append(ResponseEvent(event["type"], event))

    # Items and their parts.

    def _item_added(self, event: Event, out: Out) -> None:
        item = event.get("item")
        if not is_object(item):
            return
        index = self._items.index_of(event)
        self._items.put(index, item)
        if call_of(item) is not None:
            self._calls.setdefault(index, len(self._calls))
        out.append(ItemEvent(read_item(item), False, index))

    def _item_done(self, event: Event, out: Out) -> None:
        """Take a complete item, and tell of what nothing told before."""
        item = event.get("item")
        if not is_object(item):
            return
        index = self._items.index_of(event)
        told = {path: [*came] for path, came in self._items.pieces.items() if path[0] == index}
        self._items.put(index, item)
        call = call_of(item)
        if call is not None:
            self._calls.setdefault(index, len(self._calls))
        for kind, path, text in texts_of(index, item):
            rest = _untold(text, told.get(path))
            self._told(kind, path, {"type": f"{kind}.delta", "delta": rest}, out)
        for place, part in enumerate(parts_of(item)):
            for number, note in enumerate(parts_of(part, "annotations")):
                self._annotation((index, place, number), note, out)
        if call is not None:
            out.append(ToolCallDone(call, self._calls[index]))
        out.append(ItemEvent(read_item(item), True, index))

    def _part(self, event: Event, out: Out) -> None:
        summary = "summary" in event["type"]
        self._items.part(event, "summary" if summary else "content")
        out.append(ResponseEvent(event["type"], event))

    def _annotated_text(self, event: Event, out: Out) -> None:
        note = event.get("annotation")
        if is_object(note):
            self._listed(event, "annotations").append(note)
            names = ("content_index", "annotation_index")
            path = (self._items.index_of(event), *(place_in(event, name) for name in names))
            self._annotation(path, note, out)

    def _annotation(self, path: Path, note: Mapping[str, Any], out: Out) -> None:
        if path not in self._annotated:
            self._annotated.add(path)
            out.append(AnnotationEvent(read_annotation(note)))

    def _shell_output(self, event: Event, out: Out) -> None:
        """Take what a command wrote, which comes for both of its streams at once."""
        delta, index = event.get("delta"), self._items.index_of(event)
        for name in ("stdout", "stderr"):
            piece = delta.get(name) if is_object(delta) else None
            if isinstance(piece, str):
                path = (index, "output", place_in(event, "command_index"), name)
                self._items.pieces.setdefault(path, []).append(piece)
        out.append(ResponseEvent(event["type"], event))

    # Images and sound.

    def _image(self, event: Event, out: Out) -> None:
        data, stage = event.get("partial_image_b64"), event.get("partial_image_index")
        if isinstance(data, str):
            number = stage if isinstance(stage, int) else 0
            image = Media(data, kind="image")
            out.append(ImageEvent(image, number, str(event.get("item_id") or "")))

    def _audio(self, event: Event, out: Out) -> None:
        piece = event.get("delta")
        if isinstance(piece, str):
            spoken = event["type"] == "response.audio.transcript.delta"
            (self._spoken if spoken else self._sound).append(piece)
        out.append(ResponseEvent(event["type"], event))

    # The response itself.

    def _snapshot(self, event: Event, out: Out) -> None:
        response = event.get("response")
        if is_object(response):
            self._response = response
        out.append(ResponseEvent(event["type"], event))

    def _ended(self, event: Event, out: Out) -> None:
        response = event.get("response")
        self._response = response if is_object(response) else self._response
        if self._response.get("status") == "failed" or event.get("type") == "response.failed":
            self.error = self._response.get("error") or {"message": "the response failed"}
            return
        self.is_finished = True
        self.usage = Usage.read(self._response.get("usage"))
        if self.usage is not None:
            out.append(UsageEvent(self.usage))
        out.append(Finish(finish_reason(self._response) or "completed"))

    def _failed(self, event: Event, out: Out) -> None:
        """Take an error, whose facts lie in the event itself or a level deeper."""
        inner = event.get("error")
        self.error = {"status": event.get("status"), **inner} if is_object(inner) else event


def _untold(whole: str, pieces: list[Any] | None) -> str:
    """Return what of a text no piece has told; nothing when the pieces told another text."""
    told = "".join(pieces or ())
    return whole.removeprefix(told) if whole.startswith(told) else ""


def _kind(event: Event) -> str:
    """Return an event's name without its last word."""
    name: str = event["type"]
    return name.rpartition(".")[0]


_REASONING = frozenset({"response.reasoning_text", "response.reasoning_summary_text"})
_ARGUMENTS = frozenset({"response.function_call_arguments", "response.custom_tool_call_input"})
# The name under which a closing event has the whole text.
_WHOLES = {
    "response.output_text": "text",
    "response.refusal": "refusal",
    "response.reasoning_text": "text",
    "response.reasoning_summary_text": "text",
    "response.function_call_arguments": "arguments",
    "response.mcp_call_arguments": "arguments",
    "response.custom_tool_call_input": "input",
    "response.code_interpreter_call_code": "code",
    "response.apply_patch_call_operation_diff": "diff",
    "response.shell_call_command": "command",
}
_Reader = Callable[[ResponseAssembler, Event, Out], None]
_own: Any = ResponseAssembler  # its methods are one unit with the table below
_READERS: Mapping[Any, _Reader] = {
    **{f"{kind}.delta": _own._delta for kind in _WHOLES},
    **{f"{kind}.done": _own._done for kind in _WHOLES},
    "response.output_text.delta": _own._text,
    "response.output_item.added": _own._item_added,
    "response.output_item.done": _own._item_done,
    "response.content_part.added": _own._part,
    "response.content_part.done": _own._part,
    "response.reasoning_summary_part.added": _own._part,
    "response.reasoning_summary_part.done": _own._part,
    "response.output_text.annotation.added": _own._annotated_text,
    "response.shell_call_output_content.delta": _own._shell_output,
    "response.image_generation_call.partial_image": _own._image,
    "response.audio.delta": _own._audio,
    "response.audio.transcript.delta": _own._audio,
    "response.created": _own._snapshot,
    "response.queued": _own._snapshot,
    "response.in_progress": _own._snapshot,
    "response.completed": _own._ended,
    "response.incomplete": _own._ended,
    "response.failed": _own._ended,
    "error": _own._failed,
}
# Known events that change nothing here; they are passed on.
_QUIET = frozenset(
    {
        "response.audio.done",
        "response.audio.transcript.done",
        "response.code_interpreter_call.completed",
        "response.code_interpreter_call.in_progress",
        "response.code_interpreter_call.interpreting",
        "response.compaction.compacting",
        "response.file_search_call.completed",
        "response.file_search_call.in_progress",
        "response.file_search_call.searching",
        "response.image_generation_call.completed",
        "response.image_generation_call.generating",
        "response.image_generation_call.in_progress",
        "response.mcp_call.completed",
        "response.mcp_call.failed",
        "response.mcp_call.in_progress",
        "response.mcp_list_tools.completed",
        "response.mcp_list_tools.failed",
        "response.mcp_list_tools.in_progress",
        "response.shell_call_command.added",
        "response.shell_call_output_content.done",
        "response.steer.accepted",
        "response.steer.failed",
        "response.steer.pending",
        "response.web_search_call.completed",
        "response.web_search_call.in_progress",
        "response.web_search_call.searching",
    }
)
