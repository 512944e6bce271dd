# Written by modelwire-codegen from events.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from modelwire_runtime.media.files import Media
from modelwire_runtime.results.base import Usage
from modelwire_runtime.results.items import OutputItem
from modelwire_runtime.results.notes import Annotation
from modelwire_runtime.results.text import ToolCall

class Event:
    __slots__: tuple[str, ...] = ...
    __match_args__: ClassVar[tuple[str, ...]] = ...

    def __eq__(self, other: object) -> bool: ...

class TextDelta(Event):
    text: str
    choice: int
    __match_args__ = ("text", "choice")
    kind: ClassVar[Literal["text"]] = ...

    def __init__(self, text: str, choice: int = 0) -> None: ...

class ReasoningDelta(Event):
    text: str
    choice: int
    __match_args__ = ("text", "choice")
    kind: ClassVar[Literal["reasoning"]] = ...

    def __init__(self, text: str, choice: int = 0) -> None: ...

class RefusalDelta(Event):
    text: str
    choice: int
    __match_args__ = ("text", "choice")
    kind: ClassVar[Literal["refusal"]] = ...

    def __init__(self, text: str, choice: int = 0) -> None: ...

class AnnotationEvent(Event):
    annotation: Annotation
    choice: int
    __match_args__ = ("annotation", "choice")
    kind: ClassVar[Literal["annotation"]] = ...

    def __init__(self, annotation: Annotation, choice: int = 0) -> None: ...

class ItemEvent(Event):
    item: OutputItem
    done: bool
    index: int
    __match_args__ = ("item", "done", "index")
    kind: ClassVar[Literal["item"]] = ...

    def __init__(self, item: OutputItem, done: bool, index: int = 0) -> None: ...

class ImageEvent(Event):
    image: Media
    index: int
    item_id: str
    __match_args__ = ("image", "index", "item_id")
    kind: ClassVar[Literal["image"]] = ...

    def __init__(self, image: Media, index: int = 0, item_id: str = "") -> None: ...

class ResponseEvent(Event):
    name: str
    data: Mapping[str, Any]
    __match_args__ = ("name", "data")
    kind: ClassVar[Literal["response"]] = ...

    def __init__(self, name: str, data: Mapping[str, Any]) -> None: ...

class ToolCallDelta(Event):
    index: int
    id: str
    name: str
    arguments: str
    choice: int
    __match_args__ = ("index", "id", "name", "arguments", "choice")
    kind: ClassVar[Literal["tool_call"]] = ...

    def __init__(self, index: int, id: str, name: str, arguments: str, choice: int = 0) -> None: ...

class ToolCallDone(Event):
    tool_call: ToolCall
    index: int
    choice: int
    __match_args__ = ("tool_call", "index", "choice")
    kind: ClassVar[Literal["tool_call_done"]] = ...

    def __init__(self, tool_call: ToolCall, index: int, choice: int = 0) -> None: ...

class UsageEvent(Event):
    usage: Usage
    __match_args__ = ("usage",)
    kind: ClassVar[Literal["usage"]] = ...

    def __init__(self, usage: Usage) -> None: ...

class Finish(Event):
    reason: str
    choice: int
    __match_args__ = ("reason", "choice")
    kind: ClassVar[Literal["finish"]] = ...

    def __init__(self, reason: str, choice: int = 0) -> None: ...

class UnknownEvent(Event):
    name: str
    data: Any
    choice: int
    __match_args__ = ("name", "data", "choice")
    kind: ClassVar[Literal["unknown"]] = ...

    def __init__(self, name: str, data: Any, choice: int = 0) -> None: ...

TextEvent = (
    TextDelta
    | ReasoningDelta
    | RefusalDelta
    | ToolCallDelta
    | ToolCallDone
    | AnnotationEvent
    | ItemEvent
    | ImageEvent
    | UsageEvent
    | Finish
    | ResponseEvent
    | UnknownEvent
)
