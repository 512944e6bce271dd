"""What the fake's language models say: whole, or as a stream of server-sent events."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.testing import words
from modelwire_runtime.testing.plans import ChatPlan, TaskPlan


@dataclass(frozen=True, slots=True)
class Spoken:
    """One answer, ready to be sent whole or in pieces."""

    text: str
    reasoning: str
    finish_reason: str
    usage: Mapping[str, Any] | None


def spoken_for(task: Mapping[str, Any], plan: ChatPlan) -> Spoken:
    """Say what the plan says, else what follows from the task."""
    prompt = words.prompt_of(task.get("messages")) or str(
        task.get("prompt") or task.get("positivePrompt") or ""
    )
    text = _text(task, prompt) if plan.text is None else plan.text
    reason = "stop" if plan.finish_reason is None else plan.finish_reason
    settings = task.get("settings")
    limit = settings.get("maxTokens") if is_object(settings) else None
    if isinstance(limit, int) and words.count(text) > limit:
        text, reason = "".join(list(words.pieces(text))[:limit]), plan.finish_reason or "length"
    usage = _usage(prompt, text, plan.reasoning or "") if plan.usage else None
    return Spoken(text, plan.reasoning or "", reason, usage)


def events(
    task: Mapping[str, Any], spoken: Spoken, chat: ChatPlan, plan: TaskPlan
) -> Iterator[bytes]:
    """Write the stream; half way it may break as the plan of the conversation says."""
    end = b"\r\n\r\n" if chat.noise else b"\n\n"
    frame = {"taskUUID": task["taskUUID"], "taskType": task["taskType"]}
    deltas = list(_deltas(spoken, chat))
    breaks = chat.error is not None or chat.ending != "whole"
    for place, delta in enumerate(deltas[: max(1, len(deltas) // 2)] if breaks else deltas):
        if chat.noise and place % 2 == 0:
            yield b": ping" + end + b"event: message" + end
        yield _event({**frame, "delta": delta, "finishReason": None}, end)
    if chat.error is not None:
        told = "errors" if is_list(chat.error) else "error"
        yield _event({told: chat.error, **frame}, end)
        return
    if chat.ending != "whole":
        return
    last: dict[str, Any] = {**frame, "delta": {}, "finishReason": spoken.finish_reason or None}
    if task.get("includeUsage") and spoken.usage is not None:
        last["usage"] = spoken.usage
    if task.get("includeCost") and plan.cost is not None:
        last["cost"] = plan.cost
    yield _event(last, end)
    if chat.done:
        yield b"data: [DONE]" + end


def _deltas(spoken: Spoken, chat: ChatPlan) -> Iterator[dict[str, Any]]:
    yield from ({} for _ in range(chat.empty_chunks))
    yield from ({"reasoningContent": piece} for piece in words.pieces(spoken.reasoning))
    yield from ({"text": piece} for piece in words.pieces(spoken.text))


def _text(task: Mapping[str, Any], prompt: str) -> str:
    schema = task.get("jsonSchema")
    if schema is None:
        return words.say(prompt)
    schema = json.loads(schema) if isinstance(schema, str) else schema
    return json.dumps(words.instance(schema, prompt))


def _usage(prompt: str, text: str, reasoning: str) -> dict[str, Any]:
    asked, thought = words.count(prompt), words.count(reasoning)
    told = words.count(text) + thought
    usage = {"promptTokens": asked, "completionTokens": told, "totalTokens": asked + told}
    return {**usage, "thinkingTokens": thought} if reasoning else usage


def _event(value: Any, end: bytes) -> bytes:
    return b"data: " + json.dumps(value, ensure_ascii=False).encode() + end
