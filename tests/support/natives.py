"""Calls of Anthropic's and Google's protocols against scripted outcomes, and what such replies look like."""

import json
from collections.abc import Mapping
from typing import Any

from modelwire_runtime.flows.context import Context
from modelwire_runtime.handles import Entry
from modelwire_runtime.vendor import Auth, Owns, Reader, Route, Vendor

KEY = "nk-very-secret"
MESSAGES = Route(
    "messages",
    "anthropic_messages",
    "/v1/messages",
    owns={"model": Owns("id"), "stream": Owns("flag")},
    auth=Auth("x-api-key", ""),
    headers={"anthropic-version": "2023-06-01"},
)
GENERATE = Route(
    "generate",
    "gemini_generate",
    "/v1beta/models/{id}",
    auth=Auth("x-goog-api-key", ""),
)
VENDOR = Vendor(
    id="natives",
    title="Natives",
    package="tests.support",
    base_url="https://natives.test",
    auth=Auth(env=("NATIVES_KEY",)),
    routes={"messages": MESSAGES, "generate": GENERATE},
    results={"text": Reader("text")},
    errors={"401": "auth", "404": "not_found", "529": "server_error"},
)
CLAUDE: dict[str, Any] = {
    "messages": [{"role": "user", "content": "Name rivers."}],
    "max_tokens": 9,
}
GEMINI: dict[str, Any] = {"contents": [{"role": "user", "parts": [{"text": "Name rivers."}]}]}


def context(route: str, **options: Any) -> Context:
    """Build the context of one call."""
    entry = Entry("talker-1", "", "", route, "", None, "text")
    headers = {"x-key": KEY, "Accept": "application/json"}
    return Context(
        vendor=VENDOR,
        route=VENDOR.routes[route],
        entry=entry,
        base_url=VENDOR.base_url,
        headers=headers,
        options=options,
        secrets=(KEY,),
    )


def sse(*events: Mapping[str, Any]) -> bytes:
    """Write events as a body; those of a type say it in front as well."""
    lines: list[str] = []
    for event in events:
        head = f"event: {event['type']}\n" if "type" in event else ""
        lines.append(f"{head}data: {json.dumps(event, ensure_ascii=False)}\n\n")
    return "".join(lines).encode()


# Anthropic's messages.

USAGE = {
    "input_tokens": 9,
    "output_tokens": 30,
    "cache_creation_input_tokens": 5,
    "cache_read_input_tokens": 4,
    "output_tokens_details": {"thinking_tokens": 12},
    "service_tier": "standard",
}
THOUGHT = {"type": "thinking", "thinking": "Listing.", "signature": "seal-1"}
HIDDEN = {"type": "redacted_thinking", "data": "sealed"}
CALL = {"type": "tool_use", "id": "toolu_1", "name": "measure", "input": {"river": "Po"}}


def text(said: str = "Rhine, Po", **fields: Any) -> dict[str, Any]:
    """Write a block of text."""
    return {"type": "text", "text": said, **fields}


def message(*blocks: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """Write a whole message."""
    whole = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "talker-1",
        "content": list(blocks) or [text()],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": USAGE,
    }
    return {**whole, **fields}


def begun(index: int, block: Mapping[str, Any]) -> dict[str, Any]:
    """Write the event that begins a block."""
    return {"type": "content_block_start", "index": index, "content_block": block}


def delta(index: int, kind: str, **piece: Any) -> dict[str, Any]:
    """Write the event that brings a piece of a block."""
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **piece}}


def done(index: int) -> dict[str, Any]:
    """Write the event that ends a block."""
    return {"type": "content_block_stop", "index": index}


START: dict[str, Any] = {
    "type": "message_start",
    "message": message(stop_reason=None, usage={**USAGE, "output_tokens": 1}) | {"content": []},
}
STOP: list[dict[str, Any]] = [
    {
        "type": "message_delta",
        "delta": {"stop_reason": "end_turn", "stop_sequence": None},
        "usage": {"output_tokens": 30, "input_tokens": None},
    },
    {"type": "message_stop"},
]
TALK: list[dict[str, Any]] = [
    START,
    begun(0, {"type": "thinking", "thinking": "", "signature": ""}),
    {"type": "ping"},
    delta(0, "thinking_delta", thinking="Li"),
    delta(0, "thinking_delta", thinking="sting."),
    delta(0, "signature_delta", signature="seal-1"),
    done(0),
    begun(1, text("")),
    delta(1, "text_delta", text="Rhine"),
    delta(1, "text_delta", text=", Po"),
    done(1),
    *STOP,
]
"""A stream whose message is `message(THOUGHT, text())`."""


# Google's answers.

COUNTS = {
    "promptTokenCount": 7,
    "candidatesTokenCount": 20,
    "thoughtsTokenCount": 5,
    "cachedContentTokenCount": 3,
    "totalTokenCount": 32,
}
FUNCTION = {"functionCall": {"name": "measure", "args": {"river": "Po"}}}


def candidate(*parts: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """Write a candidate."""
    return {"content": {"role": "model", "parts": list(parts)}, "index": 0, **fields}


def answer(*parts: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """Write a whole answer, or the last piece of one."""
    said = parts or ({"text": "Rhine, Po"},)
    ended = candidate(*said, **{"finishReason": "STOP", **fields})
    return {
        "candidates": [ended],
        "usageMetadata": COUNTS,
        "modelVersion": "talker-1",
        "responseId": "resp-1",
    }


def piece(*parts: Mapping[str, Any]) -> dict[str, Any]:
    """Write a piece of a stream."""
    return {"candidates": [candidate(*parts)], "responseId": "resp-1"}
