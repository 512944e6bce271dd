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


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the answers to a request that asked for several."""

    index: int = 0
    text: str = ""
    reasoning: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    finish_reason: str | None = None


@dataclass(kw_only=True, eq=False, repr=False)
class TextResult(Result):
    """What a language model answered. The attributes are those of the first choice."""

    text: str = ""
    reasoning: str = ""
    """What the model thought before it answered, where the vendor shows it."""
    tool_calls: tuple[ToolCall, ...] = ()
    choices: tuple[Choice, ...] = ()
    """All answers, the first one included."""

    def __str__(self) -> str:
        return self.text

    def _shown(self) -> list[tuple[str, str]]:
        shown = [(name, value) for name, value in super()._shown() if name != "choices"]
        if len(self.choices) > 1:
            shown.append(("choices", shorten(f"<{len(self.choices)}>")))
        return shown
