"""What a response of the Responses protocol says, read leniently into a result.

Facts: https://platform.openai.com/docs/api-reference/responses/object
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from modelwire_runtime.results.base import Usage, number
from modelwire_runtime.results.items import read_items
from modelwire_runtime.results.notes import Source, read_annotations, read_logprobs, sources_of
from modelwire_runtime.results.text import Choice, TextResult, ToolCall
from modelwire_runtime.rules.values import is_list, is_object

Item = Mapping[str, Any]
PARAGRAPH = "\n\n"
"""Stands between the parts of a model's reasoning."""

# Items that ask the caller to do something: what names the tool, and what holds its arguments.
_CALLS: Mapping[str, tuple[str, str]] = {
    "function_call": ("name", "arguments"),
    "custom_tool_call": ("name", "input"),
    "local_shell_call": ("", "action"),
    "shell_call": ("", "action"),
    "apply_patch_call": ("", "operation"),
    "tool_search_call": ("", "arguments"),
    "computer_call": ("", ""),
}
# What a request does not take back, and what it takes only when it says something.
_NEVER_SENT = frozenset({"created_by", "parsed", "parsed_arguments"})
_SENT_UNLESS_NULL = frozenset({"caller", "content", "namespace", "phase", "status"})


def call_of(item: Item) -> ToolCall | None:
    """Return the call that an item asks the caller for; None when it asks for nothing, or the vendor does it."""
    kind = item.get("type")
    known = _CALLS.get(kind) if isinstance(kind, str) else None
    if known is None or kind is None or _is_hosted(item):
        return None
    named, held = known
    name = item.get(named) if named else kind.removesuffix("_call")
    arguments = item.get(held) if held else _actions(item)
    if not isinstance(arguments, str):
        arguments = "" if arguments is None else json.dumps(arguments, ensure_ascii=False)
    return ToolCall(str(item.get("call_id") or ""), str(name or ""), arguments, kind, item)


def _is_hosted(item: Item) -> bool:
    """Tell whether the vendor does by itself what an item says."""
    if item.get("execution") == "server":
        return True
    environment = item.get("environment")
    return is_object(environment) and environment.get("type") != "local"


def _actions(item: Item) -> dict[str, Any]:
    names = ("action", "actions", "pending_safety_checks")
    return {name: item[name] for name in names if item.get(name)}


def calls_of(output: Sequence[Item]) -> tuple[ToolCall, ...]:
    """Return what the caller is asked for; a call whose output the answer holds already is none."""
    answered = {item.get("call_id") for item in output if str(item.get("type")).endswith("_output")}
    found = [call_of(item) for item in output if item.get("call_id") not in answered - {None}]
    return tuple(call for call in found if call is not None)


def parts_of(item: Item, name: str = "content") -> Iterator[Item]:
    """Yield the parts of an item."""
    parts = item.get(name)
    yield from (part for part in parts if is_object(part)) if is_list(parts) else ()


def reasoning_parts(item: Item) -> Iterator[str]:
    """Yield what an item shows of the model's reasoning: its summary, then the thoughts themselves."""
    for name in ("summary", "content"):
        for part in parts_of(item, name):
            if isinstance(text := part.get("text"), str) and text:
                yield text


def finish_reason(response: Item) -> str | None:
    """Return why a response ended: its status, or what an incomplete one names; None while it goes on."""
    status, details = response.get("status"), response.get("incomplete_details")
    if status == "incomplete" and is_object(details) and isinstance(details.get("reason"), str):
        return str(details["reason"])
    ended = status in ("completed", "incomplete", "failed", "cancelled")
    return str(status) if ended else None


def read_answer(response: Item, output: Any, *, stored: bool = True) -> TextResult:
    """Return the result of a response; `output` holds its items, `stored` tells whether the vendor keeps it."""
    items = list(parts_of({"output": output}, "output"))
    messages = [item for item in items if item.get("type") == "message"]
    said = [part for message in messages for part in parts_of(message)]
    thought = [item for item in items if item.get("type") == "reasoning"]
    notes = read_annotations([note for part in said for note in parts_of(part, "annotations")])
    first = Choice(
        text=_joined(said, "text"),
        reasoning=PARAGRAPH.join(text for item in thought for text in reasoning_parts(item)),
        tool_calls=calls_of(items),
        finish_reason=finish_reason(response),
        refusal=_joined(said, "refusal"),
        annotations=notes,
        logprobs=read_logprobs([one for part in said for one in parts_of(part, "logprobs")]),
    )
    usage = Usage.read(response.get("usage"))
    return TextResult(
        output=items,
        raw={**response, "output": items},
        text=first.text,
        reasoning=first.reasoning,
        tool_calls=first.tool_calls,
        finish_reason=first.finish_reason,
        refusal=first.refusal,
        annotations=notes,
        sources=_once((*sources_of(notes), *_searched(items))),
        images=_images(items),
        logprobs=first.logprobs,
        output_items=read_items(items),
        response_id=_text(response, "id"),
        service_tier=_text(response, "service_tier"),
        choices=(first,),
        usage=usage,
        cost=None if usage is None else number(usage.raw.get("cost")),
        turn=turn_of(response, items, stored=stored),
    )


def turn_of(response: Item, items: Sequence[Item], *, stored: bool) -> list[dict[str, Any]]:
    """Return an answer as items for the next request's `input`.

    What the vendor keeps is referred to by its id; a function's call goes whole, as its output is paired with
    it by `call_id`. Nothing is repeated that a conversation holds. What is not kept goes whole, but reasoning
    that is not encrypted, which the vendor could not read.
    """
    if response.get("conversation"):
        return []
    told = response.get("store")
    stored = told if isinstance(told, bool) else stored
    turn: list[dict[str, Any]] = []
    for item in items:
        id = item.get("id")
        if stored and id and item.get("type") != "function_call":
            turn.append({"type": "item_reference", "id": id})
        elif stored or item.get("type") != "reasoning" or item.get("encrypted_content"):
            turn.append(_sent(item))
    return turn


def _sent(item: Item) -> dict[str, Any]:
    return {
        name: value
        for name, value in item.items()
        if name not in _NEVER_SENT and (value is not None or name not in _SENT_UNLESS_NULL)
    }


def _joined(parts: Sequence[Item], name: str) -> str:
    texts = [part.get(name) for part in parts]
    return "".join(text for text in texts if isinstance(text, str))


def _once(sources: Sequence[Source]) -> tuple[Source, ...]:
    """Leave out what was named before; a citation comes first and tells a page's title, which a search does not."""
    found: dict[Any, Source] = {}
    for source in sources:
        found.setdefault(source.url or source, source)
    return tuple(found.values())


def _searched(items: Sequence[Item]) -> Iterator[Source]:
    """Yield what searches in the web found."""
    for item in items:
        action = item.get("action")
        if item.get("type") != "web_search_call" or not is_object(action):
            continue
        for source in parts_of(action, "sources"):
            kind = str(source.get("type"))
            if kind == "url":
                yield Source(type="url", url=_text(source, "url"), title=_text(source, "title"))
            else:
                yield Source(type=kind, title=_text(source, "name"))


def _images(items: Sequence[Item]) -> tuple[Any, ...]:
    from modelwire_runtime.media import Media

    made = [item.get("result") for item in items if item.get("type") == "image_generation_call"]
    return tuple(Media(data, kind="image") for data in made if isinstance(data, str) and data)


def _text(data: Item, name: str) -> str | None:
    value = data.get(name)
    return value if isinstance(value, str) else None
