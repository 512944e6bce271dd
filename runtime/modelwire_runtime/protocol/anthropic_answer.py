"""What a message of Anthropic's protocol says, read leniently into a result.

Facts: https://platform.claude.com/docs/en/api/messages
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from modelwire_runtime.results.base import Usage
from modelwire_runtime.results.citations import PassageCitation, WebCitation, once, source_of
from modelwire_runtime.results.items import OutputItem
from modelwire_runtime.results.notes import Annotation, Source
from modelwire_runtime.results.text import Choice, TextResult, ToolCall
from modelwire_runtime.rules.values import is_list, is_object

Block = Mapping[str, Any]
CALL = "tool_use"
"""The type of a block that asks the caller to do something, and the kind of its call."""
REFUSAL = "refusal"
"""The stop reason of a model that will not answer."""
PARAGRAPH = "\n\n"
"""Stands between the blocks of a model's reasoning."""
_INPUTS = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
_PAGES = "web_search_tool_result"
# What a request takes of blocks whose forms in an answer have more.
_SENT: Mapping[str, tuple[str, ...]] = {
    "text": ("type", "text", "citations"),
    "thinking": ("type", "thinking", "signature"),
    CALL: ("type", "id", "name", "input", "caller", "toolset_name"),
}


def blocks_in(content: Any) -> list[Block]:
    """Return the blocks of a message's content; what is no object is passed over."""
    return [block for block in content if is_object(block)] if is_list(content) else []


def call_of(block: Block, arguments: str | None = None) -> ToolCall:
    """Return the call that a block asks for; `arguments` is its input as the model wrote it."""
    if not arguments:
        given = block.get("input")
        arguments = json.dumps(given, ensure_ascii=False) if given else "{}"
    return ToolCall(_word(block, "id"), _word(block, "name"), arguments, CALL, block)


def read_citation(raw: Mapping[str, Any]) -> Annotation:
    """Return a citation in the class of its type."""
    if "url" in raw:
        return WebCitation(raw)
    kind = str(raw.get("type"))
    return PassageCitation(raw) if kind.endswith("_location") else Annotation(raw)


def read_usage(data: Any) -> Usage | None:
    """Read the counts of tokens.

    The vendor counts what came from the cache, and what was put there, apart from `input_tokens`; ours holds
    them all, as in other protocols, and `raw` has the vendor's.
    """
    usage = Usage.read(data)
    if usage is None:
        return None
    raw = usage.raw
    counts = [raw[name] for name in _INPUTS if isinstance(raw.get(name), int)]
    details = raw.get("output_tokens_details")
    given, made = sum(counts) if counts else None, usage.output_tokens
    return Usage(
        input_tokens=given,
        output_tokens=made,
        total_tokens=None if given is None or made is None else given + made,
        reasoning_tokens=_count(details, "thinking_tokens"),
        cached_tokens=_count(raw, "cache_read_input_tokens"),
        cache_write_tokens=_count(raw, "cache_creation_input_tokens"),
        raw=raw,
    )


def read_answer(message: Mapping[str, Any], written: Mapping[int, str]) -> TextResult:
    """Return the result of a message; `written` holds inputs of tools as the model wrote them, by the block's place."""
    blocks = blocks_in(message.get("content"))
    calls = [
        call_of(block, written.get(place))
        for place, block in enumerate(blocks)
        if block.get("type") == CALL
    ]
    notes = tuple(_citations(blocks))
    reason, usage = message.get("stop_reason"), message.get("usage")
    first = Choice(
        text="".join(_word(block, "text") for block in blocks if block.get("type") == "text"),
        reasoning=PARAGRAPH.join(filter(None, (_word(block, "thinking") for block in blocks))),
        tool_calls=tuple(calls),
        finish_reason=None if reason is None else str(reason),
        refusal=_refusal(message),
        annotations=notes,
        turn={"role": "assistant", "content": list(_turn(blocks))},
    )
    tier = usage.get("service_tier") if is_object(usage) else None
    return TextResult(
        output=blocks,
        raw=message,
        text=first.text,
        reasoning=first.reasoning,
        tool_calls=first.tool_calls,
        finish_reason=first.finish_reason,
        refusal=first.refusal,
        annotations=notes,
        sources=once((*map(source_of, notes), *_searched(blocks))),
        output_items=tuple(map(OutputItem, blocks)),
        service_tier=tier if isinstance(tier, str) else None,
        choices=(first,),
        usage=read_usage(usage),
        turn=first.turn,
    )


def _refusal(message: Mapping[str, Any]) -> str:
    """Return why the model will not answer: the vendor's explanation, or the policy that it names."""
    details = message.get("stop_details")
    if message.get("stop_reason") != REFUSAL or not is_object(details):
        return ""
    return _word(details, "explanation") or _word(details, "category")


def _citations(blocks: Sequence[Block]) -> Iterator[Annotation]:
    """Yield what the blocks cite; a block is the stretch that its citations stand behind."""
    start = 0
    for block in blocks:
        if block.get("type") != "text":
            continue
        end = start + len(_word(block, "text"))
        for note in blocks_in(block.get("citations")):
            yield read_citation({**note, "start_index": start, "end_index": end})
        start = end


def _searched(blocks: Sequence[Block]) -> Iterator[Source]:
    """Yield what searches in the web found."""
    for block in blocks:
        if block.get("type") == _PAGES:
            for page in blocks_in(block.get("content")):
                yield Source(type="url", url=_word(page, "url"), title=_word(page, "title"))


def _turn(blocks: Sequence[Block]) -> Iterator[dict[str, Any]]:
    """Yield the blocks as the next request takes them.

    A text must not be empty, and reasoning must show the signature by which the vendor knows it as its own.
    """
    for block in blocks:
        kind = str(block.get("type"))
        if kind == "text" and not block.get("text"):
            continue
        if kind == "thinking" and not block.get("signature"):
            continue
        names = _SENT.get(kind, tuple(block))
        sent = {name: block[name] for name in names if block.get(name) is not None}
        if "citations" in sent:
            sent["citations"] = list(map(_cited, blocks_in(sent["citations"])))
        yield sent


def _cited(citation: Block) -> dict[str, Any]:
    """Return a citation without what only answers have."""
    return {name: value for name, value in citation.items() if name != "file_id"}


def _word(data: Block, name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else ""


def _count(data: Any, name: str) -> int | None:
    value = data.get(name) if is_object(data) else None
    return value if isinstance(value, int) else None
