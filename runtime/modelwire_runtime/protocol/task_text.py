"""A streamed text task: decoded chunks in, events and a result out. No I/O; leniently read, as it is paid for."""

from typing import Any

from modelwire_runtime.protocol.answers import Answer
from modelwire_runtime.protocol.events import (
    Finish,
    ReasoningDelta,
    TextEvent,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.protocol.think import ThinkMode
from modelwire_runtime.protocol.tool_shapes import CALL_KEYS, calls_in
from modelwire_runtime.results.base import Usage, number
from modelwire_runtime.results.text import Choice, TextResult

# The types of JSON values, declared Any so that type checkers take what was tested for JSON still
# and not for dict[Unknown, ...].
_DICT: Any = dict
_STR: Any = str

_DELTA = frozenset({"text", "reasoningContent", *CALL_KEYS})
_CHUNK = frozenset(
    {"delta", "finishReason", "usage", "cost", "taskUUID", "taskType", "resultIndex"}
)


class TaskTextAssembler:
    """Collects the chunks of one streamed text task."""

    __slots__ = ("_answer", "_cost", "_head", "_known_keys", "_rest", "error", "usage")

    def __init__(self, think: ThinkMode = "inline") -> None:
        self._answer = Answer(think)
        self._head: dict[str, Any] = {}
        self._rest: dict[str, Any] = {}
        self._cost: Any = None
        self._known_keys: Any = None
        self.error: Any = None
        """What a chunk held under `error` or `errors`; nothing after it is read."""
        self.usage: Usage | None = None

    @property
    def is_finished(self) -> bool:
        """True when the answer has given its reason to end."""
        return self._answer.reason is not None

    def add(self, chunk: Any, out: list[TextEvent], name: str = "message") -> None:
        """Take one decoded chunk and append the events that it means to `out`."""
        if type(chunk) is not _DICT:
            if name == "error":
                self.error = chunk or "no word"
            else:
                out.append(UnknownEvent(name, chunk))
            return
        if chunk.keys() != self._known_keys:
            self._new_keys(chunk, out, name)
            if self.error is not None:
                return
        delta = chunk.get("delta")
        if delta and type(delta) is _DICT:
            self._add_delta(delta, out)
        if len(chunk) > 1:
            self._add_end(chunk, out)

    def _add_delta(self, delta: dict[str, Any], out: list[TextEvent]) -> None:
        answer = self._answer
        reasoning = delta.get("reasoningContent")
        if reasoning and type(reasoning) is _STR:
            answer.reasoning.append(reasoning)
            out.append(ReasoningDelta(reasoning))
        text = delta.get("text")
        if text:
            answer.add_content(text, 0, out)
        if len(delta) > 1 or "text" not in delta:
            self._add_others(delta, out)

    def _add_others(self, delta: dict[str, Any], out: list[TextEvent]) -> None:
        """Take tool calls, and pass on what has no name here."""
        calls = list(calls_in(delta))
        if calls:
            self._answer.add_fields({"tool_calls": calls}, 0, out)
        if not _DELTA.issuperset(delta):
            fields = {k: v for k, v in delta.items() if k not in _DELTA and v is not None}
            if fields:
                out.append(UnknownEvent("delta", fields))

    def _add_end(self, chunk: dict[str, Any], out: list[TextEvent]) -> None:
        """Take what stands beside the delta: mostly at the end, null before it."""
        answer = self._answer
        reason = chunk.get("finishReason")
        if reason:
            answer.settle(0, out)
            if answer.reason is None:
                answer.reason = str(reason)
                out.append(Finish(answer.reason))
        usage = chunk.get("usage")
        if usage and type(usage) is _DICT:
            self.usage = Usage.read(usage)
            if self.usage is not None:
                out.append(UsageEvent(self.usage))
        cost = chunk.get("cost")
        if cost is not None:
            self._cost = cost

    def _new_keys(self, chunk: dict[str, Any], out: list[TextEvent], name: str) -> None:
        """Look closely at a chunk whose keys are not those of the one before."""
        error = chunk.get("errors") or chunk.get("error")
        if error or (name == "error" and "delta" not in chunk):
            self.error = error or chunk
            return
        for key in ("taskUUID", "taskType"):
            if key in chunk:
                self._head.setdefault(key, chunk[key])
        if _CHUNK.issuperset(chunk):
            self._known_keys = frozenset(chunk)
            return
        fields = {k: v for k, v in chunk.items() if k not in _CHUNK and v is not None}
        if fields:
            self._rest.update(fields)
            out.append(UnknownEvent(name, fields))

    def finish(self, out: list[TextEvent]) -> None:
        """Say that the reply is complete; append what was held back."""
        self._answer.settle(0, out)

    def whole(self, item: dict[str, Any], out: list[TextEvent]) -> None:
        """Take an item that holds a whole answer, as a server sends one that does not stream."""
        delta = {key: value for key, value in item.items() if key in _DELTA}
        self.add({**{k: v for k, v in item.items() if k not in _DELTA}, "delta": delta}, out)

    @property
    def item(self) -> dict[str, Any]:
        """What came in pieces as the one item that it would have been."""
        choice = self._answer.snapshot(0)
        item: dict[str, Any] = {**self._head, **self._rest, "text": choice.text}
        if choice.reasoning:
            item["reasoningContent"] = choice.reasoning
        if choice.tool_calls:
            item["toolCalls"] = [
                {"id": call.id, "name": call.name, "arguments": call.arguments}
                for call in choice.tool_calls
            ]
        item["finishReason"] = choice.finish_reason
        if self.usage is not None:
            item["usage"] = self.usage.raw
        if self._cost is not None:
            item["cost"] = self._cost
        return item

    def result(self) -> TextResult:
        """Build the result of what has come so far; the assembler stays as it is."""
        choice: Choice = self._answer.snapshot(0)
        item = self.item
        return TextResult(
            text=choice.text,
            reasoning=choice.reasoning,
            tool_calls=choice.tool_calls,
            finish_reason=choice.finish_reason,
            choices=(choice,),
            usage=self.usage,
            cost=number(self._cost),
            output=item,
            raw={"data": [item]},
            items=(item,),
        )
