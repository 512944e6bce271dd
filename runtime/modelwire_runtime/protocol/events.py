"""What a text stream yields: small typed events, one class a kind.

They are plain slotted classes: a stream builds one a chunk, so what they cost is what streaming
costs.
"""

from typing import TYPE_CHECKING, Any, ClassVar, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from modelwire_runtime.media import Media
    from modelwire_runtime.results import ToolCall, Usage
    from modelwire_runtime.results.items import OutputItem
    from modelwire_runtime.results.notes import Annotation


class Event:
    """Base of all events. Two are equal when they are of one class and hold the same."""

    __slots__: tuple[str, ...] = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__match_args__)

    __hash__ = None  # type: ignore[assignment]  # they hold dicts and lists

    def __repr__(self) -> str:
        inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({inner})"


class TextDelta(Event):
    """More of the answer's text."""

    __slots__ = ("choice", "text")
    __match_args__ = ("text", "choice")
    kind: ClassVar[Literal["text"]] = "text"

    def __init__(self, text: str, choice: int = 0) -> None:
        self.text = text
        self.choice = choice


class ReasoningDelta(Event):
    """More of what the model thought before it answered."""

    __slots__ = ("choice", "text")
    __match_args__ = ("text", "choice")
    kind: ClassVar[Literal["reasoning"]] = "reasoning"

    def __init__(self, text: str, choice: int = 0) -> None:
        self.text = text
        self.choice = choice


class RefusalDelta(Event):
    """More of why the model will not answer."""

    __slots__ = ("choice", "text")
    __match_args__ = ("text", "choice")
    kind: ClassVar[Literal["refusal"]] = "refusal"

    def __init__(self, text: str, choice: int = 0) -> None:
        self.text = text
        self.choice = choice


class AnnotationEvent(Event):
    """What stands behind a stretch of the text."""

    __slots__ = ("annotation", "choice")
    __match_args__ = ("annotation", "choice")
    kind: ClassVar[Literal["annotation"]] = "annotation"

    def __init__(self, annotation: "Annotation", choice: int = 0) -> None:
        self.annotation = annotation
        self.choice = choice


class ItemEvent(Event):
    """An item of the answer has begun, or is complete when `done`; `index` is its place in the answer."""

    __slots__ = ("done", "index", "item")
    __match_args__ = ("item", "done", "index")
    kind: ClassVar[Literal["item"]] = "item"

    def __init__(self, item: "OutputItem", done: bool, index: int = 0) -> None:
        self.item = item
        self.done = done
        self.index = index


class ImageEvent(Event):
    """An image as far as it is drawn; `index` counts the stages of one image from 0."""

    __slots__ = ("image", "index", "item_id")
    __match_args__ = ("image", "index", "item_id")
    kind: ClassVar[Literal["image"]] = "image"

    def __init__(self, image: "Media", index: int = 0, item_id: str = "") -> None:
        self.image = image
        self.index = index
        self.item_id = item_id


class ResponseEvent(Event):
    """A known event of the wire that no other class stands for, such as `response.web_search_call.searching`."""

    __slots__ = ("data", "name")
    __match_args__ = ("name", "data")
    kind: ClassVar[Literal["response"]] = "response"

    def __init__(self, name: str, data: "Mapping[str, Any]") -> None:
        self.name = name
        self.data = data


class ToolCallDelta(Event):
    """More of a tool call.

    `id` and `name` are what is known so far, `arguments` is only what came with this event.
    """

    __slots__ = ("arguments", "choice", "id", "index", "name")
    __match_args__ = ("index", "id", "name", "arguments", "choice")
    kind: ClassVar[Literal["tool_call"]] = "tool_call"

    def __init__(self, index: int, id: str, name: str, arguments: str, choice: int = 0) -> None:
        self.index = index
        self.id = id
        self.name = name
        self.arguments = arguments
        self.choice = choice


class ToolCallDone(Event):
    """A tool call is complete."""

    __slots__ = ("choice", "index", "tool_call")
    __match_args__ = ("tool_call", "index", "choice")
    kind: ClassVar[Literal["tool_call_done"]] = "tool_call_done"

    def __init__(self, tool_call: "ToolCall", index: int, choice: int = 0) -> None:
        self.tool_call = tool_call
        self.index = index
        self.choice = choice


class UsageEvent(Event):
    """What the call has used, as far as it is known; a later one replaces it."""

    __slots__ = ("usage",)
    __match_args__ = ("usage",)
    kind: ClassVar[Literal["usage"]] = "usage"

    def __init__(self, usage: "Usage") -> None:
        self.usage = usage


class Finish(Event):
    """One choice has ended.

    `reason` is the vendor's word: `stop`, `length`, `tool_calls`, `content_filter` or another.
    """

    __slots__ = ("choice", "reason")
    __match_args__ = ("reason", "choice")
    kind: ClassVar[Literal["finish"]] = "finish"

    def __init__(self, reason: str, choice: int = 0) -> None:
        self.reason = reason
        self.choice = choice


class UnknownEvent(Event):
    """Something that this version has no word for, passed on as it came.

    `name` is the event's name on the wire (`message` when it has none), or `choices` for fields
    beside a delta.
    """

    __slots__ = ("choice", "data", "name")
    __match_args__ = ("name", "data", "choice")
    kind: ClassVar[Literal["unknown"]] = "unknown"

    def __init__(self, name: str, data: Any, choice: int = 0) -> None:
        self.name = name
        self.data = data
        self.choice = choice


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
"""Everything that a text stream yields."""
