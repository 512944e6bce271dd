"""Answers of Google's generateContent: whole ones or pieces in, our events and a result out.

A stream's pieces are answers themselves, each with the next parts. One assembler reads both, so that the two
cannot come to differ. It is told of one JSON value at a time and does no I/O.

Everything is read leniently: a part or a field that nobody knows is passed on as it came, because the call is
paid for by the time that its reply is read.

Facts: https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from modelwire_runtime.protocol.events import (
    AnnotationEvent,
    Finish,
    ImageEvent,
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
from modelwire_runtime.protocol.gemini_answer import (
    PARAGRAPH,
    citations,
    image_of,
    objects_in,
    read_answer,
    read_usage,
)
from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.rules.values import is_list, is_object

_DICT: Any = dict
_LIST: Any = list
_STR: Any = str
Out = list[TextEvent]

CALL = "functionCall"
"""The key of a part that asks the caller to do something, and the kind of its call."""
_PLAIN = frozenset({"text", "thought"})
_DATA = (
    "executableCode",
    "codeExecutionResult",
    "toolCall",
    "toolResponse",
    "inlineData",
    "fileData",
)
_GROUNDING = "groundingMetadata"
# Of these a later piece brings more; any other field of a candidate keeps its last value.
_GROWING = ("groundingChunks", "groundingSupports")


class _Candidate:
    """One of the answers while its pieces come."""

    __slots__ = ("_open", "_word", "calls", "fields", "images", "index", "noted", "parts", "role")

    def __init__(self, index: int, word: Callable[[], str]) -> None:
        self.index = index
        self._word = word
        self.parts: list[dict[str, Any]] = []
        self.fields: dict[str, Any] = {}
        self.role = "model"
        self.calls: list[ToolCall] = []
        self.images = 0
        self.noted = 0
        self._open: tuple[Any, list[str]] | None = None

    def add_parts(self, parts: Any, out: Out) -> None:
        """Take the parts of a piece; its first goes on with the text that the piece before ended in."""
        for place, part in enumerate(parts):
            if type(part) is not _DICT:
                continue
            text = part.get("text")
            if type(text) is _STR:
                self._say(text, part.get("thought"), out)
            if type(text) is _STR and _PLAIN.issuperset(part):
                if place == 0 and self._open is not None and self._open[0] == part.get("thought"):
                    self._open[1].append(text)
                else:
                    self._close()
                    self.parts.append(dict(part))
                    self._open = part.get("thought"), [text]
                continue
            self._close()
            self.parts.append(dict(part))
            if type(text) is not _STR:
                self._told(part, out)

    def _say(self, text: str, thought: Any, out: Out) -> None:
        if not text:
            return
        if not thought:
            out.append(TextDelta(text, self.index))
            return
        broken = self.parts and not self.parts[-1].get("thought")
        before = any(part.get("thought") and part.get("text") for part in self.parts)
        between = PARAGRAPH if broken and before else ""
        out.append(ReasoningDelta(between + text, self.index))

    def _close(self) -> None:
        if self._open is not None:
            self.parts[-1]["text"] = "".join(self._open[1])
            self._open = None

    def _told(self, part: dict[str, Any], out: Out) -> None:
        """Tell of a part that is no text."""
        call = part.get(CALL)
        if is_object(call):
            self._call(part, call, out)
        elif (image := image_of(part)) is not None and not part.get("thought"):
            out.append(ImageEvent(image, 0, f"{self.index}-{self.images}"))
            self.images += 1
        elif name := next((name for name in _DATA if name in part), None):
            out.append(ResponseEvent(name, part))
        elif set(part) - {"thought", "thoughtSignature"}:
            out.append(UnknownEvent("parts", part, self.index))

    def _call(self, part: dict[str, Any], call: Mapping[str, Any], out: Out) -> None:
        number, given = len(self.calls), call.get("args")
        arguments = json.dumps(given, ensure_ascii=False) if given else "{}"
        id = call.get("id") or f"call_{self._word()}_{self.index}_{number}"
        made = ToolCall(str(id), str(call.get("name") or ""), arguments, CALL, part)
        self.calls.append(made)
        out.append(ToolCallDelta(number, made.id, made.name, arguments, self.index))
        out.append(ToolCallDone(made, number, self.index))

    def add_fields(self, candidate: dict[str, Any], out: Out) -> None:
        """Take what a piece says besides its parts."""
        fields = self.fields
        for name, value in candidate.items():
            if name == _GROUNDING and is_object(value):
                fields[name] = _grown(fields.get(name), value)
            elif name not in ("content", "index") and value is not None:
                fields[name] = value
        if _GROUNDING in candidate or "citationMetadata" in candidate:
            notes = list(citations(self.frozen()))
            out.extend(AnnotationEvent(note, self.index) for note in notes[self.noted :])
            self.noted = len(notes)

    def frozen(self) -> dict[str, Any]:
        """Return the candidate as it is now."""
        parts = [dict(part) for part in self.parts]
        if self._open is not None:
            parts[-1]["text"] = "".join(self._open[1])
        content = {"role": self.role, "parts": parts}
        return {"index": self.index, "content": content, **self.fields}


class GeminiAssembler:
    """Collects the pieces of one answer."""

    __slots__ = ("_candidates", "_head", "_seed", "error")

    def __init__(self, seed: Callable[[], str]) -> None:
        """Take what gives a word for the ids of calls, for an answer that has no id of its own."""
        self._seed = seed
        self._head: dict[str, Any] = {}
        self._candidates: dict[int, _Candidate] = {}
        self.error: Any = None
        """What a piece told of a failure, or of a prompt that is blocked; nothing after it is read."""

    @property
    def is_finished(self) -> bool:
        """True when each candidate that began has given its reason to end."""
        return bool(self._candidates) and all(
            candidate.fields.get("finishReason") for candidate in self._candidates.values()
        )

    def add(self, chunk: Any, out: Out, name: str = "message") -> None:
        """Take one decoded piece and append the events that it means to `out`."""
        if type(chunk) is not _DICT:
            if name == "error":
                self.error = chunk or "no word"
            else:
                out.append(UnknownEvent(name, chunk))
            return
        candidates = chunk.get("candidates")
        if chunk.get("error") or (name == "error" and candidates is None):
            self.error = chunk.get("error") or chunk
            return
        self._told(chunk)
        for position, candidate in enumerate(candidates if type(candidates) is _LIST else ()):
            if type(candidate) is _DICT:
                self._add(candidate, position, out)
        if "usageMetadata" in chunk:
            usage = read_usage(chunk["usageMetadata"])
            if usage is not None:
                out.append(UsageEvent(usage))
        if not candidates and "usageMetadata" not in chunk and self.error is None:
            out.append(UnknownEvent(name, chunk))

    def finish(self, out: Out) -> None:
        """Say that the reply is complete; nothing was held back."""

    def result(self) -> TextResult:
        """Build the result of what has come so far; the assembler stays as it is."""
        order = [self._candidates[index] for index in sorted(self._candidates)]
        frozen = [candidate.frozen() for candidate in order]
        return read_answer(self._head, frozen, [candidate.calls for candidate in order])

    def _told(self, chunk: dict[str, Any]) -> None:
        """Take what a piece says of the whole answer; what is told later stands for what was told before."""
        self._head |= {k: v for k, v in chunk.items() if k != "candidates" and v is not None}
        feedback = chunk.get("promptFeedback")
        if is_object(feedback) and feedback.get("blockReason"):
            self.error = {"promptFeedback": feedback}

    def _add(self, candidate: dict[str, Any], position: int, out: Out) -> None:
        index = candidate.get("index")
        if type(index) is not int:
            index = position
        state = self._candidates.get(index)
        if state is None:
            state = self._candidates[index] = _Candidate(index, self._word)
        content: Any = candidate.get("content")
        if type(content) is _DICT:
            state.role = content.get("role") or state.role
            parts = content.get("parts")
            if parts and type(parts) is _LIST:
                state.add_parts(parts, out)
        if len(candidate) > 1 or type(content) is not _DICT:
            before = state.fields.get("finishReason")
            state.add_fields(candidate, out)
            self._ended(state, before, out)

    def _ended(self, state: _Candidate, before: Any, out: Out) -> None:
        reason = state.fields.get("finishReason")
        if not reason or before:
            return
        refusal = next((c.refusal for c in self.result().choices if c.index == state.index), "")
        if refusal:
            out.append(RefusalDelta(refusal, state.index))
        out.append(Finish(str(reason), state.index))

    def _word(self) -> str:
        """Return a word that no other answer of a conversation has, and that is the same for the same answer."""
        named = self._head.get("responseId")
        return named if isinstance(named, str) and named else self._seed()


def _grown(before: Any, more: Mapping[str, Any]) -> dict[str, Any]:
    """Return grounding with what a piece adds; indices of sources go on over all pieces."""
    made = {**(before if is_object(before) else {}), **more}
    for name in _GROWING:
        if is_object(before) and is_list(before.get(name)):
            made[name] = [*before[name], *objects_in(more.get(name))]
    return made
