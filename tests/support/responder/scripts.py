"""Responses and their events, written by hand for scripted transports."""

import json
from collections.abc import Mapping
from typing import Any

from modelwire_runtime.flows.context import Context
from modelwire_runtime.handles import Entry
from tests.support.responder._vendor import VENDOR

KEY = "sk-very-secret"
ASKED: dict[str, Any] = {"input": "Name three rivers."}
USAGE = {
    "input_tokens": 9,
    "input_tokens_details": {"cached_tokens": 2, "cache_write_tokens": 3},
    "output_tokens": 30,
    "output_tokens_details": {"reasoning_tokens": 12},
    "total_tokens": 39,
}
CITATION = {
    "type": "url_citation",
    "url": "https://rivers.test",
    "title": "Rivers",
    "start_index": 0,
    "end_index": 5,
}
THOUGHT = {
    "type": "reasoning",
    "id": "rs_1",
    "summary": [{"type": "summary_text", "text": text} for text in ("Listing", "Sorting")],
}
CALL = {
    "type": "function_call",
    "id": "fc_1",
    "call_id": "call_1",
    "name": "measure",
    "arguments": '{"river":"Po"}',
    "status": "completed",
}


def context(**options: Any) -> Context:
    """Build the context of one call."""
    entry = Entry("talker-1", "", "", "responses", "", None, "text")
    headers = {"Authorization": f"Bearer {KEY}"}
    route = VENDOR.routes["responses"]
    return Context(VENDOR, route, entry, VENDOR.base_url, headers, options, (KEY,))


def message(text: str = "Rhine, Po, Ebro", **fields: Any) -> dict[str, Any]:
    """Write a message."""
    part = {"type": "output_text", "text": text, "annotations": [], **fields}
    return {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "content": [part],
    }


def response(*output: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """Write a whole response."""
    whole = {
        "id": "resp_1",
        "object": "response",
        "status": "completed",
        "model": "talker-1",
        "output": list(output) or [message()],
        "error": None,
        "incomplete_details": None,
        "service_tier": "default",
        "usage": USAGE,
    }
    return {**whole, **fields}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    """Write an event; `kind` is its name without `response.`."""
    return {"type": f"response.{kind}", **fields}


def events_of(*output: Mapping[str, Any], **fields: Any) -> list[dict[str, Any]]:
    """Write the events of a response whose items come whole."""
    begun = response(status="in_progress", output=[])
    items = [
        event(f"output_item.{word}", output_index=index, item=item)
        for index, item in enumerate(output)
        for word in ("added", "done")
    ]
    last = response(*output, **fields)
    found = [event("created", response=begun), *items, event(last["status"], response=last)]
    return [{**one, "sequence_number": number} for number, one in enumerate(found)]


def sse(*events: Mapping[str, Any]) -> bytes:
    """Write events as a body."""
    lines = [f"event: {one['type']}\ndata: {json.dumps(one)}\n\n" for one in events]
    return "".join(lines).encode()


def pieces(kind: str, key: str, *texts: str, **place: Any) -> list[dict[str, Any]]:
    """Write the events of a text that comes in pieces."""
    deltas = [event(f"{kind}.delta", delta=text, **place) for text in texts]
    return [*deltas, event(f"{kind}.done", **{key: "".join(texts)}, **place)]
