"""Text streams: what a model writes, while it writes it.

A stream opens nothing until it is entered or iterated. All its views share one pass over the wire,
whose events are kept: a second view begins at the beginning, and `result()` gives the whole answer
whenever it is asked.
"""

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from modelwire_runtime.protocol.events import (
    AnnotationEvent,
    Event,
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
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.base import TextSession
from modelwire_runtime.streams.events import AsyncEventStream, EventStream

if TYPE_CHECKING:
    from modelwire_runtime.results.text import ToolCall

__all__ = [
    "AnnotationEvent",
    "AsyncTextStream",
    "Event",
    "Finish",
    "ImageEvent",
    "ItemEvent",
    "ReasoningDelta",
    "RefusalDelta",
    "ResponseEvent",
    "TextDelta",
    "TextEvent",
    "TextSession",
    "TextStream",
    "ToolCallDelta",
    "ToolCallDone",
    "UnknownEvent",
    "UsageEvent",
]


class TextStream(EventStream[TextEvent, TextResult]):
    """A text stream of a blocking client.

    Use it in a `with` block, so that leaving early closes the connection. Iterating it yields typed
    events; `text`, `reasoning` and `tool_calls` yield plain parts of them. It also closes when it
    is exhausted, fails or is forgotten.
    """

    __slots__ = ()

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the first choice's text."""
        for event in self:
            if type(event) is TextDelta and not event.choice:
                yield event.text

    @property
    def reasoning(self) -> Iterator[str]:
        """The pieces of what the model thought before the first choice."""
        for event in self:
            if type(event) is ReasoningDelta and not event.choice:
                yield event.text

    @property
    def tool_calls(self) -> "Iterator[ToolCall]":
        """The tool calls of the first choice, each once it is complete."""
        for event in self:
            if type(event) is ToolCallDone and not event.choice:
                yield event.tool_call


class AsyncTextStream(AsyncEventStream[TextEvent, TextResult]):
    """A text stream of an async client: `TextStream` with `async with`, `async for` and `await`.

    Several tasks may read its views at once: each sees everything.
    """

    __slots__ = ()

    @property
    async def text(self) -> AsyncIterator[str]:
        """The pieces of the first choice's text."""
        async for event in self:
            if type(event) is TextDelta and not event.choice:
                yield event.text

    @property
    async def reasoning(self) -> AsyncIterator[str]:
        """The pieces of what the model thought before the first choice."""
        async for event in self:
            if type(event) is ReasoningDelta and not event.choice:
                yield event.text

    @property
    async def tool_calls(self) -> "AsyncIterator[ToolCall]":
        """The tool calls of the first choice, each once it is complete."""
        async for event in self:
            if type(event) is ToolCallDone and not event.choice:
                yield event.tool_call
