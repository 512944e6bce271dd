# Written by modelwire-codegen from text.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncIterator, Iterator

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
from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.streams.base import TextSession
from modelwire_runtime.streams.events import AsyncEventStream, EventStream

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
    @property
    def text(self) -> Iterator[str]: ...
    @property
    def reasoning(self) -> Iterator[str]: ...
    @property
    def tool_calls(self) -> Iterator[ToolCall]: ...

class AsyncTextStream(AsyncEventStream[TextEvent, TextResult]):
    @property
    def text(self) -> AsyncIterator[str]: ...
    @property
    def reasoning(self) -> AsyncIterator[str]: ...
    @property
    def tool_calls(self) -> AsyncIterator[ToolCall]: ...
