"""What an answer is made of, item by item; those of the vendor's own tools are in `tool_items`.

The shapes are those of OpenAI's Responses, whose words the attributes keep. Each item is a record: it holds the
vendor's object as `raw`, and reads an attribute when it is asked for. An item or a part of a type that this
version has no class for is a plain `OutputItem` or `Part`.

Facts: https://platform.openai.com/docs/api-reference/responses/object
"""

from collections.abc import Mapping
from typing import Any

from modelwire_runtime.results.notes import (
    Annotation,
    TokenLogprob,
    read_annotations,
    read_logprobs,
)
from modelwire_runtime.results.records import Record
from modelwire_runtime.rules.values import is_list, is_object


class OutputItem(Record):
    """One item of an answer."""

    type: str
    """The vendor's word for what it is, such as `message`."""
    id: str | None
    """Under which the vendor keeps it, where it does."""
    status: str | None
    """How far it has come: `in_progress`, `completed`, `incomplete`, `failed` or another word."""


class Part(Record):
    """One part of a message's content."""

    type: str
    """The vendor's word for what it is, such as `output_text`."""


class TextPart(Part):
    """Text that the model wrote."""

    text: str
    """The text."""

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """What stands behind stretches of the text: pages and files."""
        return read_annotations(self.raw.get("annotations"))

    @property
    def logprobs(self) -> tuple[TokenLogprob, ...]:
        """How likely each token was, where that was asked for."""
        return read_logprobs(self.raw.get("logprobs"))


class RefusalPart(Part):
    """Why the model will not answer."""

    refusal: str
    """The model's words."""


class MessageItem(OutputItem):
    """What the model says."""

    role: str
    """`assistant`."""
    phase: str | None
    """`commentary` on the way, or `final_answer`, where a model tells them apart."""

    @property
    def content(self) -> tuple[Part, ...]:
        """The parts, in their order."""
        return tuple(
            _PARTS.get(str(part.get("type")), Part)(part) for part in _objects(self, "content")
        )


class ReasoningItem(OutputItem):
    """What the model thought, as far as it is shown."""

    encrypted_content: str | None
    """The whole of it, readable for the vendor alone; hand it back when nothing is stored."""

    @property
    def summary(self) -> tuple[str, ...]:
        """The summary, part by part."""
        return _texts(self, "summary")

    @property
    def content(self) -> tuple[str, ...]:
        """The thoughts themselves, where a server shows them."""
        return _texts(self, "content")


class CallItem(OutputItem):
    """A call that the caller of the model answers."""

    call_id: str | None
    """What the answer names."""


class FunctionCallItem(CallItem):
    """A call of a function."""

    name: str
    """Name of the function."""
    namespace: str | None
    """The group of tools that the function belongs to."""
    arguments: str
    """JSON text as the model wrote it."""


class CustomToolCallItem(CallItem):
    """A call of a tool that takes plain text."""

    name: str
    """Name of the tool."""
    namespace: str | None
    """The group of tools that it belongs to."""
    input: str
    """The text."""


def read_item(raw: Mapping[str, Any]) -> OutputItem:
    """Return an item in the class of its type."""
    word = str(raw.get("type"))
    known = _ITEMS.get(word)
    if known is None:
        from modelwire_runtime.results.tool_items import ITEMS

        known = ITEMS.get(word, OutputItem)
    return known(raw)


def read_items(output: Any) -> tuple[OutputItem, ...]:
    """Return the items of an answer; what is no object is passed over."""
    return tuple(read_item(raw) for raw in output if is_object(raw)) if is_list(output) else ()


def _objects(item: Record, name: str) -> tuple[Mapping[str, Any], ...]:
    found = item.raw.get(name)
    return tuple(part for part in found if is_object(part)) if is_list(found) else ()


def _texts(item: Record, name: str) -> tuple[str, ...]:
    texts = [part.get("text") for part in _objects(item, name)]
    return tuple(text for text in texts if isinstance(text, str))


_PARTS: Mapping[str, type[Part]] = {"output_text": TextPart, "refusal": RefusalPart}
_ITEMS: Mapping[str, type[OutputItem]] = {
    "message": MessageItem,
    "reasoning": ReasoningItem,
    "function_call": FunctionCallItem,
    "custom_tool_call": CustomToolCallItem,
}
