"""Reading what language models answer: OpenAI's shape, and the token batches of job workers."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from modelwire_runtime.protocol.think import split_think
from modelwire_runtime.protocol.tool_shapes import calls_in
from modelwire_runtime.results.text import Choice, ToolCall
from modelwire_runtime.rules.values import is_list, is_object


def read_choices(output: Any) -> tuple[Choice, ...]:
    """Read the choices of an answer.

    Several pieces of one answer, as a streaming job leaves them, are joined by index.
    """
    joined: dict[int, Choice] = {}
    for piece in output if is_list(output) else [output]:
        for choice in _choices(piece):
            before = joined.get(choice.index)
            joined[choice.index] = choice if before is None else _join(before, choice)
    return tuple(_thought(joined[index]) for index in sorted(joined))


def item_choices(items: Sequence[Mapping[str, Any]], texts: Sequence[str]) -> tuple[Choice, ...]:
    """Read answers that came as items of their own; `texts` holds what each of them says."""
    return tuple(
        _thought(
            Choice(
                index=index,
                text=text,
                reasoning=_first_text(item.get("reasoningContent"), item.get("reasoning")),
                tool_calls=tuple(_tool_calls(list(calls_in(item)))),
                finish_reason=_first_text(item.get("finishReason")) or None,
            )
        )
        for index, (item, text) in enumerate(zip(items, texts, strict=True))
    )


def _thought(choice: Choice) -> Choice:
    """Take the reasoning out of a text in which a server without a parser for it leaves it."""
    if choice.reasoning:
        return choice
    reasoning, text = split_think(choice.text)
    return replace(choice, reasoning=reasoning, text=text)


def _join(one: Choice, more: Choice) -> Choice:
    return Choice(
        index=one.index,
        text=one.text + more.text,
        reasoning=one.reasoning + more.reasoning,
        tool_calls=one.tool_calls + more.tool_calls,
        finish_reason=more.finish_reason or one.finish_reason,
    )


def _choices(piece: Any) -> Iterator[Choice]:
    items = piece.get("choices") if is_object(piece) else None
    for position, item in enumerate(items if is_list(items) else ()):
        if is_object(item):
            yield _choice(item, position)


def _choice(item: Mapping[str, Any], position: int) -> Choice:
    message = item.get("message")
    body: Mapping[str, Any] = message if is_object(message) else item
    index, reason = item.get("index"), item.get("finish_reason")
    return Choice(
        index=index if isinstance(index, int) and not isinstance(index, bool) else position,
        text=_first_text(body.get("content"), item.get("text"), item.get("tokens")),
        reasoning=_first_text(body.get("reasoning_content"), body.get("reasoning")),
        tool_calls=tuple(_tool_calls(body.get("tool_calls"))),
        finish_reason=reason if isinstance(reason, str) else None,
    )


def _first_text(*values: Any) -> str:
    for value in values:
        text = "".join(_texts(value))
        if text:
            return text
    return ""


def _texts(value: Any) -> Iterator[str]:
    """Read text, a list of texts, or a list of parts that hold text."""
    if isinstance(value, str):
        yield value
    elif is_list(value):
        for item in value:
            yield from _texts(item.get("text") if is_object(item) else item)


def _tool_calls(items: Any) -> Iterator[ToolCall]:
    for item in items if is_list(items) else ():
        function = item.get("function") if is_object(item) else None
        if is_object(function):
            arguments = function.get("arguments")
            if not isinstance(arguments, str):  # some servers send the object itself
                arguments = "" if arguments is None else json.dumps(arguments)
            yield ToolCall(str(item.get("id") or ""), str(function.get("name") or ""), arguments)
