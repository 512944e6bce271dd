"""Results that are text: transcriptions, and what a language model wrote."""

import json
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.results.base import Result, shorten


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a transcription.

    `start` and `end` are seconds, None where the vendor did not say.
    """

    text: str
    start: float | None = None
    end: float | None = None


@dataclass(kw_only=True, eq=False, repr=False)
class TranscriptionResult(Result):
    """What was said in a recording."""

    text: str = ""
    segments: tuple[Segment, ...] = ()
    language: str | None = None
    duration: float | None = None
    """Length of the recording in seconds."""

    def __str__(self) -> str:
        return self.text

    def _shown(self) -> list[tuple[str, str]]:
        return [
            (n, f"<{len(self.segments)}>" if n == "segments" else v) for n, v in super()._shown()
        ]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call of one of the caller's tools that the model asks for.

    `arguments` is JSON text as the model wrote it.
    """

    id: str
    name: str
    arguments: str

    def parse(self) -> Any:
        """Return the arguments as Python values.

        Raises:
            ValueError: the model wrote something that is not JSON.

        """
        return json.loads(self.arguments or "{}")

    def answer(self, content: Any) -> Any:
        """Return the turn that gives the model what the tool returned, ready for `messages`.

        Text goes as it is, anything else as JSON. The turn is a dictionary; it is typed `Any` so
        that it fits each vendor's own type of a message.

        Raises:
            TypeError: the content is neither text nor what JSON can say.

        """
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        return {"role": "tool", "tool_call_id": self.id, "content": text}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the answers to a request that asked for several."""

    index: int = 0
    text: str = ""
    reasoning: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    finish_reason: str | None = None

    @property
    def message(self) -> Any:
        """The answer as a turn of the conversation; see `TextResult.message`."""
        return _turn(self.text, self.tool_calls)


def _turn(text: str, calls: tuple[ToolCall, ...]) -> dict[str, Any]:
    turn: dict[str, Any] = {"role": "assistant", "content": text}
    if calls:
        turn["content"] = text or None
        turn["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments or "{}"},
            }
            for call in calls
        ]
    return turn


@dataclass(kw_only=True, eq=False, repr=False)
class TextResult(Result):
    """What a language model answered. The attributes are those of the first choice."""

    text: str = ""
    reasoning: str = ""
    """What the model thought before it answered, where the vendor shows it."""
    tool_calls: tuple[ToolCall, ...] = ()
    choices: tuple[Choice, ...] = ()
    """All answers, the first one included."""

    @property
    def message(self) -> Any:
        """The assistant's turn, ready to be appended to `messages`, its tool calls included.

        A new dictionary at each look, in the shape of chat completions. The reasoning is left out:
        most servers refuse it in a request. It is typed `Any` so that it fits each vendor's own
        type of a message.
        """
        return _turn(self.text, self.tool_calls)

    def __str__(self) -> str:
        return self.text

    def _shown(self) -> list[tuple[str, str]]:
        shown = [(name, value) for name, value in super()._shown() if name != "choices"]
        if len(self.choices) > 1:
            shown.append(("choices", shorten(f"<{len(self.choices)}>")))
        return shown
