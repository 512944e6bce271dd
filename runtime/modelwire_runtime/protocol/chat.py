"""Chat completions: decoded replies or chunks in, events and a result out.

One assembler reads both a whole reply (which is one chunk whose choices hold a `message`) and a
stream, so that the two can not come to differ. It is told of one JSON value at a time and does no
I/O.

Everything is read leniently: a field of the wrong type is passed over or kept as unknown, never an
error, because the call is paid for by the time that its reply is read.
"""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.protocol.answers import CHOICE_KEYS, Answer
from modelwire_runtime.protocol.events import (
    Finish,
    ReasoningDelta,
    TextEvent,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.protocol.think import ThinkMode
from modelwire_runtime.results.base import Usage, number
from modelwire_runtime.results.text import Choice, TextResult, sources_in

if TYPE_CHECKING:
    from collections.abc import Mapping

# The types of JSON values, declared Any so that type checkers take what was tested for JSON still
# and not for dict[Unknown, ...].
_DICT: Any = dict
_LIST: Any = list
_STR: Any = str

# Of these the first value stands for the whole stream; anything else beside `choices` and `usage`
# keeps its last value.
_HEAD = frozenset({"id", "object", "created", "model", "system_fingerprint", "service_tier"})
_CHUNK = _HEAD | {"choices", "usage"}
_QUIET_CHOICE = CHOICE_KEYS | {"logprobs"}  # sent as null with every chunk


class ChatAssembler:
    """Collects the chunks of one completion."""

    __slots__ = ("_apart", "_choices", "_head", "_known_keys", "_rest", "_think", "error", "usage")

    def __init__(self, think: ThinkMode = "inline", *, reasoning_apart: bool = False) -> None:
        self._think: ThinkMode = think
        self._apart = reasoning_apart
        self._choices: dict[int, Answer] = {}
        self._head: dict[str, Any] = {}
        self._rest: dict[str, Any] = {}
        self._known_keys: frozenset[str] | None = None
        self.error: Any = None
        """What a chunk held under `error`; nothing after it is read."""
        self.usage: Usage | None = None

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
        choices = chunk.get("choices")
        if choices and type(choices) is _LIST:
            for position, choice in enumerate(choices):
                if type(choice) is _DICT:
                    self._add_choice(choice, position, out)
        usage = chunk.get("usage")
        if usage and type(usage) is _DICT:
            counted = Usage.read(usage)
            if counted is not None:
                self.usage = counted.with_reasoning() if self._apart else counted
                out.append(UsageEvent(self.usage))

    def finish(self, out: list[TextEvent]) -> None:
        """Say that the reply is complete; append what was held back."""
        for index, choice in self._choices.items():
            choice.settle(index, out)

    @property
    def is_finished(self) -> bool:
        """True when each choice that began has given its reason to end."""
        return bool(self._choices) and all(
            choice.reason is not None for choice in self._choices.values()
        )

    def _new_keys(self, chunk: dict[str, Any], out: list[TextEvent], name: str) -> None:
        """Look closely at a chunk whose keys are not those of the one before."""
        error = chunk.get("error")
        if not error and (
            chunk.get("object") == "error" or (name == "error" and "choices" not in chunk)
        ):
            error = chunk
        if error:
            self.error = error
            return
        head = self._head
        for key, value in chunk.items():
            if key in _HEAD:
                head.setdefault(key, value)
            elif key not in _CHUNK and value is not None:
                self._rest[key] = value
        if "choices" not in chunk and "usage" not in chunk:
            out.append(UnknownEvent(name, chunk))
        elif _CHUNK.issuperset(chunk):
            self._known_keys = frozenset(chunk)

    # One function and not three: this is the hot path of a stream, where each call counts.
    def _add_choice(self, choice: dict[str, Any], position: int, out: list[TextEvent]) -> None:
        index = choice.get("index")
        if type(index) is not int:
            index = position
        state = self._choices.get(index)
        if state is None:
            state = self._choices[index] = Answer(self._think)
        delta = choice.get("delta") or choice.get("message")
        if delta and type(delta) is _DICT:
            reasoning = delta.get("reasoning_content") or delta.get("reasoning")
            if reasoning and type(reasoning) is _STR:
                state.reasoning.append(reasoning)
                out.append(ReasoningDelta(reasoning, index))
            content = delta.get("content")
            if content:
                state.add_content(content, index, out)
            if len(delta) > 1 or "content" not in delta:
                state.add_fields(delta, index, out)
        elif "text" in choice:  # the completion protocol
            state.add_content(choice["text"], index, out)
        if choice.get("logprobs") or not _QUIET_CHOICE.issuperset(choice):
            state.add_extra(choice, index, out)
        reason = choice.get("finish_reason")
        if reason:  # some servers send "" until the end
            state.settle(index, out)
            if state.reason is None:
                state.reason = str(reason)
                out.append(Finish(state.reason, index))

    def result(self, raw: Any = None) -> TextResult:
        """Build the result of what has come so far; the assembler stays as it is.

        `raw` is the reply where it came whole; a stream's is put together from its chunks.
        """
        answers = self._choices
        choices = tuple(answers[index].snapshot(index) for index in sorted(answers))
        first = choices[0] if choices else Choice()
        return TextResult(
            text=first.text,
            reasoning=first.reasoning,
            tool_calls=first.tool_calls,
            finish_reason=first.finish_reason,
            refusal=first.refusal,
            annotations=first.annotations,
            sources=sources_in(first),
            logprobs=first.logprobs,
            audio=first.audio,
            service_tier=tier if isinstance(tier := self._head.get("service_tier"), str) else None,
            choices=choices,
            usage=self.usage,
            cost=self._cost(),
            raw=self._merged() if raw is None else raw,
        )

    def _cost(self) -> float | None:
        """Read the price where a vendor reports one, in the usage or beside it."""
        usage: Mapping[str, Any] = self.usage.raw if self.usage is not None else {}
        for value in (usage.get("cost"), usage.get("estimated_cost"), self._rest.get("cost")):
            cost = number(value)
            if cost is not None:
                return cost
        return None

    def _merged(self) -> dict[str, Any]:
        """Write what came in pieces as the one reply that it would have been."""
        merged = {**self._head, **self._rest}
        kind = merged.get("object")
        if kind == "chat.completion.chunk":
            merged["object"] = "chat.completion"
        merged["choices"] = [
            self._choices[i].merged(i, completion=kind == "text_completion")
            for i in sorted(self._choices)
        ]
        if self.usage is not None:
            merged["usage"] = self.usage.raw
        return merged
