"""The events of a streamed response, in the order in which the vendor sends them."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_runtime.rules.values import is_object
from modelwire_runtime.testing import words
from modelwire_runtime.testing.plans import ChatPlan

Event = dict[str, Any]
# Items of the vendor's own tools: what they are called in events, and what is told before they are done.
_STAGES: Mapping[str, tuple[str, ...]] = {
    "web_search_call": ("in_progress", "searching", "completed"),
    "file_search_call": ("in_progress", "searching", "completed"),
    "image_generation_call": ("in_progress", "generating", "completed"),
    "code_interpreter_call": ("in_progress", "interpreting", "completed"),
    "mcp_call": ("in_progress", "completed"),
    "mcp_list_tools": ("in_progress", "completed"),
}
_EMPTY: Mapping[str, Any] = {
    "arguments": "",
    "code": "",
    "content": [],
    "encrypted_content": None,
    "input": "",
    "output": None,
    "outputs": None,
    "result": None,
    "summary": [],
}
# Texts inside an item that come in pieces: the name in events, and the field.
_TEXTS: Mapping[str, tuple[str, str]] = {
    "function_call": ("function_call_arguments", "arguments"),
    "custom_tool_call": ("custom_tool_call_input", "input"),
    "mcp_call": ("mcp_call_arguments", "arguments"),
    "code_interpreter_call": ("code_interpreter_call_code", "code"),
}


def events_of(response: Mapping[str, Any], body: Mapping[str, Any]) -> list[Event]:
    """Return all events of a response, numbered."""
    begun: Event = {**response, "status": "in_progress", "output": [], "usage": None}
    begun["incomplete_details"] = None
    head: list[Event] = []
    if response.get("background"):
        head.append({"type": "response.queued", "response": {**begun, "status": "queued"}})
    head += [{"type": f"response.{word}", "response": begun} for word in ("created", "in_progress")]
    middle = [
        {"output_index": index, **event}
        for index, item in enumerate(response["output"])
        for event in _item(item, body)
    ]
    last = {"type": f"response.{response['status']}", "response": response}
    events = [*head, *middle, last]
    return [{"sequence_number": number, **event} for number, event in enumerate(events)]


def broken(events: list[Event], plan: ChatPlan) -> list[Event]:
    """Return the events of a stream as a plan breaks it: the first half, and an error behind it."""
    if plan.error is None and plan.ending == "whole":
        return events
    kept = events[: max(1, len(events) // 2)]
    if plan.error is None:
        return kept
    told = plan.error if is_object(plan.error) else {"message": str(plan.error)}
    if told.get("type") not in ("error", "response.failed"):
        told = {"type": "error", "error": told}
    return [*kept, {"sequence_number": len(kept), **told}]


def written(events: list[Event], plan: ChatPlan, body: Mapping[str, Any]) -> Iterator[bytes]:
    """Write events as server-sent ones."""
    options = body.get("stream_options")
    hidden = is_object(options) and options.get("include_obfuscation") is False
    end = b"\r\n" if plan.noise else b"\n"
    for event in events:
        padded = "delta" in event and not hidden
        padding = {"obfuscation": "x" * (event["sequence_number"] % 7 + 1)} if padded else {}
        if plan.noise:
            yield b": keep-alive" + end * 2
        text = json.dumps({**event, **padding}, ensure_ascii=False).encode()
        yield b"event: " + event["type"].encode() + end + b"data: " + text + end * 2


def _item(item: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[Event]:
    kind, id = str(item["type"]), item.get("id")
    empty = {name: value for name, value in _EMPTY.items() if name in item}
    started = {"status": "in_progress"} if "status" in item else {}
    yield {"type": "response.output_item.added", "item": {**item, **empty, **started}}
    stages = _STAGES.get(kind, ())
    for stage in stages[:-1]:
        yield {"type": f"response.{kind}.{stage}", "item_id": id}
    if kind in _TEXTS:
        name, key = _TEXTS[kind]
        for event in _pieces(name, key, str(item.get(key) or ""), {"item_id": id}):
            named = event["type"] == "response.function_call_arguments.done"
            yield {**event, "name": item["name"]} if named else event
    if kind == "image_generation_call":
        yield from _drawn(item, body)
    for place, part in enumerate(item.get("summary") or ()):
        yield from _part(part, "reasoning_summary", {"item_id": id, "summary_index": place})
    if kind == "message":
        for place, part in enumerate(item["content"]):
            yield from _part(part, "content", {"item_id": id, "content_index": place})
    if kind == "shell_call":
        yield from _commands(item)
    if kind == "apply_patch_call":
        diff = str(item["operation"].get("diff") or "")
        yield from _pieces("apply_patch_call_operation_diff", "diff", diff, {"item_id": id})
    if stages:
        yield {"type": f"response.{kind}.{stages[-1]}", "item_id": id}
    yield {"type": "response.output_item.done", "item": item}


def _part(part: Mapping[str, Any], name: str, place: Event) -> Iterator[Event]:
    key = "refusal" if part["type"] == "refusal" else "text"
    kind = {"summary_text": "reasoning_summary_text"}.get(part["type"], part["type"])
    bare = {**part, key: ""}
    if "annotations" in part:
        bare["annotations"] = []
    bare.pop("logprobs", None)
    yield {"type": f"response.{name}_part.added", **place, "part": bare}
    logprobs = list(part.get("logprobs") or ())
    text = str(part[key])
    for number, piece in enumerate(words.pieces(text)):
        event: Event = {"type": f"response.{kind}.delta", **place, "delta": piece}
        if kind == "output_text":
            event["logprobs"] = logprobs[number : number + 1]
        yield event
    for number, note in enumerate(part.get("annotations") or ()):
        told = {"annotation_index": number, "annotation": note}
        yield {"type": "response.output_text.annotation.added", **place, **told}
    whole: Event = {"type": f"response.{kind}.done", **place, key: text}
    yield {**whole, "logprobs": logprobs} if kind == "output_text" else whole
    yield {"type": f"response.{name}_part.done", **place, "part": part}


def _pieces(name: str, key: str, text: str, place: Event) -> Iterator[Event]:
    for start in range(0, len(text), 8):  # small pieces, so that no key or value comes whole
        yield {"type": f"response.{name}.delta", **place, "delta": text[start : start + 8]}
    yield {"type": f"response.{name}.done", **place, key: text}


def _drawn(item: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[Event]:
    """Yield as many stages of an image as the tool was asked for."""
    tools = [tool for tool in body.get("tools") or () if tool.get("type") == "image_generation"]
    count = next((tool.get("partial_images") or 0 for tool in tools), 0)
    for stage in range(count):
        yield {
            "type": "response.image_generation_call.partial_image",
            "item_id": item["id"],
            "partial_image_index": stage,
            "partial_image_b64": item["result"],
        }


def _commands(item: Mapping[str, Any]) -> Iterator[Event]:
    for number, command in enumerate(item["action"]["commands"]):
        place = {"command_index": number}
        yield {"type": "response.shell_call_command.added", **place, "command": ""}
        yield from _pieces("shell_call_command", "command", command, place)
