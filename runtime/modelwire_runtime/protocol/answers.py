"""One answer of a chat completion while its pieces come: text, reasoning and tool calls."""

from json import dumps
from typing import Any

from modelwire_runtime.protocol.events import (
    AnnotationEvent,
    ReasoningDelta,
    RefusalDelta,
    ResponseEvent,
    TextDelta,
    TextEvent,
    ToolCallDelta,
    ToolCallDone,
    UnknownEvent,
)
from modelwire_runtime.protocol.think import ThinkMode, ThinkParser
from modelwire_runtime.results.text import Choice, ToolCall
from modelwire_runtime.results.turns import chat_call

# The types of JSON values, declared Any so that type checkers take what was tested for JSON still
# and not for dict[Unknown, ...].
_DICT: Any = dict
_LIST: Any = list
_STR: Any = str

CHOICE_KEYS = frozenset({"index", "delta", "message", "text", "finish_reason"})
DELTA_KEYS = frozenset({"role", "content", "reasoning_content", "reasoning", "tool_calls"})
"""What is read of a choice and of its delta; anything else is passed on as it came."""


class _Call:
    """A tool call while its pieces come."""

    __slots__ = ("arguments", "id", "kind", "name")

    def __init__(self) -> None:
        self.id = ""
        self.name = ""
        self.kind = "function"
        self.arguments: list[str] = []

    def freeze(self) -> ToolCall:
        return ToolCall(self.id, self.name, "".join(self.arguments), self.kind)


class Answer:
    """One of the answers."""

    __slots__ = (
        "_extra",
        "_fields",
        "_places",
        "_settled",
        "calls",
        "reason",
        "reasoning",
        "text",
        "think",
    )

    def __init__(self, think: ThinkMode) -> None:
        self.text: list[str] = []
        self.reasoning: list[str] = []
        self.think: ThinkParser | None = None if think == "off" else ThinkParser(think)
        self.calls: list[_Call] = []
        self._places: dict[int, int] = {}
        self._settled = 0
        self.reason: str | None = None
        self._extra: dict[str, Any] = {}
        self._fields: dict[str, Any] = {}

    def add_content(self, content: Any, index: int, out: list[TextEvent]) -> None:
        """Take content: a string, a list of parts, or null."""
        if not isinstance(content, str):
            content = _text_of_parts(content)
        think = self.think
        if think is not None:
            reasoning, content = think.feed(content)
            if think.plain:
                self.think = None
            if reasoning:
                self.reasoning.append(reasoning)
                out.append(ReasoningDelta(reasoning, index))
        if content:
            self.text.append(content)
            out.append(TextDelta(content, index))

    def add_fields(self, delta: dict[str, Any], index: int, out: list[TextEvent]) -> None:
        """Take what a delta holds beside content and reasoning."""
        calls: Any = delta.get("tool_calls")
        if calls and type(calls) is _LIST:
            for position, call in enumerate(calls):
                if type(call) is _DICT:
                    self._add_call(call, position, index, out)
        if not DELTA_KEYS.issuperset(delta):
            fields = {
                key: value
                for key, value in delta.items()
                if value is not None and key not in DELTA_KEYS
            }
            if fields:
                _merge(self._fields, fields, joined=True)
                self._tell(fields, index, out)

    def _tell(self, fields: dict[str, Any], index: int, out: list[TextEvent]) -> None:
        """Tell of what a delta holds beside text and calls, in events of its own where there are any."""
        refusal, notes = fields.pop("refusal", None), fields.pop("annotations", None)
        if refusal and type(refusal) is _STR:
            out.append(RefusalDelta(refusal, index))
        if notes:
            from modelwire_runtime.results.notes import read_annotations

            out.extend(AnnotationEvent(note, index) for note in read_annotations(notes))
        if audio := fields.pop("audio", None):
            out.append(ResponseEvent("audio", {"audio": audio}))
        if fields:
            out.append(UnknownEvent("choices", {"delta": fields}, index))

    def add_extra(self, choice: dict[str, Any], index: int, out: list[TextEvent]) -> None:
        """Take what a choice holds beside its delta, such as `logprobs` or `stop_reason`."""
        extra = {
            key: value
            for key, value in choice.items()
            if value is not None and key not in CHOICE_KEYS
        }
        if extra:
            _merge(self._extra, extra, joined=False)
            if logprobs := extra.pop("logprobs", None):
                out.append(ResponseEvent("logprobs", {"logprobs": logprobs, "choice": index}))
            if extra:
                out.append(UnknownEvent("choices", extra, index))

    def _add_call(
        self, piece: dict[str, Any], position: int, index: int, out: list[TextEvent]
    ) -> None:
        """Merge one piece of a tool call.

        Pieces belong together by `index`. Some servers leave it out, or repeat 0 for every call:
        then a new id begins a new call.
        """
        place = piece.get("index")
        if type(place) is not int:
            place = position
        number = self._places.get(place)
        id_ = piece.get("id")
        call = None if number is None else self.calls[number]
        if call is None or (id_ and call.id and id_ != call.id):
            call = _Call()
            number = self._places[place] = len(self.calls)
            self.calls.append(call)
        assert number is not None
        if id_:
            call.id = str(id_)
        function: Any = piece.get("function")
        arguments = ""
        custom: Any = piece.get("custom")
        if type(custom) is _DICT:  # a tool that takes plain text
            call.kind = "custom"
            function = {"name": custom.get("name"), "arguments": custom.get("input")}
        if type(function) is _DICT:
            name = function.get("name")
            # Most send the name once, some repeat it, some send it in pieces.
            if name and name != call.name:
                call.name += str(name)
            arguments = _arguments(function.get("arguments"))
            if arguments:
                call.arguments.append(arguments)
        out.append(ToolCallDelta(number, call.id, call.name, arguments, index))

    def settle(self, index: int, out: list[TextEvent]) -> None:
        """Say that the choice is complete, and let go of what was held.

        Only now are its tool calls complete, since the pieces of several may come interleaved.
        """
        think, self.think = self.think, None
        if think is not None:
            reasoning, content = think.finish()
            if reasoning:
                self.reasoning.append(reasoning)
                out.append(ReasoningDelta(reasoning, index))
            if content:
                self.text.append(content)
                out.append(TextDelta(content, index))
        out.extend(
            ToolCallDone(self.calls[number].freeze(), number, index)
            for number in range(self._settled, len(self.calls))
        )
        self._settled = len(self.calls)

    def snapshot(self, index: int) -> Choice:
        """Freeze the choice as it is now."""
        reasoning, content = self.think.held() if self.think is not None else ("", "")
        return Choice(
            index=index,
            text="".join(self.text) + content,
            reasoning="".join(self.reasoning) + reasoning,
            tool_calls=tuple(call.freeze() for call in self.calls),
            finish_reason=self.reason,
            **self._noted(),
        )

    def _noted(self) -> dict[str, Any]:
        """Return what is noted beside the text, for the fields of a choice; most answers have nothing."""
        noted: dict[str, Any] = {}
        refusal, audio = self._fields.get("refusal"), self._fields.get("audio")
        if isinstance(refusal, str):
            noted["refusal"] = refusal
        logprobs: Any = self._extra.get("logprobs")
        if "annotations" in self._fields or type(audio) is _DICT or type(logprobs) is _DICT:
            from modelwire_runtime.results import notes

            noted["annotations"] = notes.read_annotations(self._fields.get("annotations"))
            noted["audio"] = notes.read_audio(audio)
            if type(logprobs) is _DICT:
                told = logprobs.get("content") or logprobs.get("refusal")
                noted["logprobs"] = notes.read_logprobs(told) or notes.read_token_lists(logprobs)
        return noted

    def merged(self, index: int, *, completion: bool) -> dict[str, Any]:
        """Write the choice in the wire's words."""
        choice = self.snapshot(index)
        wire: dict[str, Any] = {"index": index, **self._extra, "finish_reason": self.reason}
        if completion:
            return {**wire, "text": choice.text}
        message: dict[str, Any] = {
            "role": "assistant",
            "content": choice.text or None,
            **self._fields,
        }
        if choice.reasoning:
            message["reasoning_content"] = choice.reasoning
        if self.calls:
            message["tool_calls"] = [chat_call(call) for call in choice.tool_calls]
        return {**wire, "message": message}


def _text_of_parts(content: Any) -> str:
    """Join the text of content that came as a list of parts; parts of other kinds have no text."""
    texts: list[str] = []
    for part in content if type(content) is _LIST else ():
        text: Any = part.get("text") if type(part) is _DICT else part
        if isinstance(text, str):
            texts.append(text)
    return "".join(texts)


def _arguments(value: Any) -> str:
    """Give arguments as JSON text; some servers send them already parsed."""
    if isinstance(value, str):
        return value
    return "" if value is None else dumps(value, ensure_ascii=False)


def _merge(into: dict[str, Any], new: dict[str, Any], *, joined: bool) -> None:
    """Add `new` to what came before.

    Lists grow, objects merge, strings are pieces when `joined`, all else is replaced.
    Containers are copied: what grows here must not grow in the event that carried it.
    """
    for key, value in new.items():
        old: Any = into.get(key)
        if type(value) is _DICT:
            if type(old) is not _DICT:
                old = into[key] = {}
            _merge(old, value, joined=joined)
        elif type(value) is _LIST:
            if type(old) is _LIST:
                old.extend(value)
            else:
                into[key] = [*value]
        elif joined and isinstance(value, str) and isinstance(old, str):
            into[key] = old + value
        else:
            into[key] = value
