"""Anthropic's Messages, whole or as a stream."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.testing import words
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.plans import ChatPlan
from modelwire_runtime.testing.protocols import Target
from modelwire_runtime.testing.protocols.spoken import Asked, Spoken, served, speak, watch_keys
from modelwire_runtime.testing.protocols.streamed import broken, written

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

Event = dict[str, Any]
_KINDS = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    429: "rate_limit_error",
    529: "overloaded_error",
}
_ENDS = {
    "stop": "end_turn",
    "length": "max_tokens",
    "sequence": "stop_sequence",
    "calls": "tool_use",
    "refusal": "refusal",
}
# The counts that the end of a message repeats.
_COUNTED = (
    "input_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
    "output_tokens",
    "output_tokens_details",
    "server_tool_use",
)
# The delta of a block's text, and the field that holds it, by the block's type.
_DELTAS = {"text": ("text_delta", "text"), "thinking": ("thinking_delta", "thinking")}
_SEAL = "sealed-"
_DIRECT = {"type": "direct"}


class AnthropicMessages:
    """The fake's side of Messages."""

    socket = None

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        self._flow = flow
        self._routes = {route.path: route for route in fake.data.routes(flow)}

    def match(self, received: Received, path: str) -> Target | None:
        """Tell whether a path is that of messages."""
        route = self._routes.get(path)
        if route is None or received.method != "POST":
            return None
        return Target("messages", "", billable=True, auth=route.auth)

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with Anthropic's error object."""
        kind = _KINDS.get(status, "api_error")
        error = {"type": kind, "message": message, **(facts or {})}
        request_id = self._fake.next_id("req_")
        body = {"type": "error", "error": error, "request_id": request_id}
        return Reply.json(body, status, {"request-id": request_id})

    def answer(self, received: Received, target: Target) -> Reply:
        """Answer a request."""
        watch_keys(self._fake, received, target)
        if "anthropic-version" not in received.headers:
            return self.refuse(400, "anthropic-version: header is required")
        try:
            body = received.json()
        except ValueError:
            return self.refuse(400, "The request body is not valid JSON")
        if not is_object(body):
            return self.refuse(400, "The request body is not an object")
        models = served(self._fake, self._flow, body.get("model"))
        if models is None:
            return self.refuse(404, f"model: {body.get('model')}")
        problem = self._fake.judge(models, body) if models else None
        if problem := problem or _unpaired(body):
            return self.refuse(400, problem)
        return self._speak(body)

    def _speak(self, body: Mapping[str, Any]) -> Reply:
        plan = self._fake.take_chat_plan()
        spoken = speak(_asked(body), plan)
        message = self._message(body, spoken, plan)
        headers = {"request-id": self._fake.next_id("req_")}
        if not body.get("stream"):
            return Reply.json(message, 200, headers).ended(plan.ending)
        told = broken([*_events(message, plan)], plan, _error)
        reply = Reply.events(written(told, plan, named=True), plan.ending, plan.piece)
        return replace(reply, headers={**reply.headers, **headers})

    def _message(self, body: Mapping[str, Any], spoken: Spoken, plan: ChatPlan) -> Event:
        details = None
        if plan.refusal is not None:
            kind = {"type": "refusal", "category": "general_harms"}
            details = {**kind, "explanation": plan.refusal}
        return {
            "id": self._fake.next_id("msg_"),
            "type": "message",
            "role": "assistant",
            "model": body.get("model"),
            "content": list(self._blocks(spoken)),
            "stop_reason": plan.finish_reason or _ENDS[spoken.end],
            "stop_sequence": spoken.stop,
            "stop_details": details,
            "container": None,
            "usage": _usage(spoken) if plan.usage else {},
        }

    def _blocks(self, spoken: Spoken) -> Iterator[Event]:
        if spoken.reasoning:
            seal = f"{_SEAL}{spoken.thought}"
            yield {"type": "thinking", "thinking": spoken.reasoning, "signature": seal}
        notes: list[Event] = []
        if spoken.page is not None:
            id, page = self._fake.next_id("srvtoolu_"), {"url": spoken.page, "title": "A page"}
            search: Event = {"type": "server_tool_use", "id": id, "name": "web_search"}
            yield {**search, "input": {}, "caller": _DIRECT}
            found = {"type": "web_search_result", **page, "encrypted_content": "x"}
            result = {"type": "web_search_tool_result", "tool_use_id": id, "caller": _DIRECT}
            yield {**result, "content": [{**found, "page_age": None}]}
            place = {"type": "web_search_result_location", "encrypted_index": "x"}
            notes.append({**place, **page, "cited_text": "Something."})
        if spoken.text:
            yield {"type": "text", "text": spoken.text, "citations": notes or None}
        for name, arguments in spoken.calls:
            id = self._fake.next_id("toolu_")
            call: Event = {"type": "tool_use", "id": id, "name": name, "input": dict(arguments)}
            yield {**call, "caller": _DIRECT}


def _usage(spoken: Spoken) -> Event:
    return {
        "input_tokens": spoken.asked,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": None,
        "output_tokens": spoken.said + spoken.thought,
        "output_tokens_details": {"thinking_tokens": spoken.thought},
        "server_tool_use": None,
        "service_tier": "standard",
        "inference_geo": None,
    }


def _asked(body: Mapping[str, Any]) -> Asked:
    output, thinking = body.get("output_config"), body.get("thinking")
    format = output.get("format") if is_object(output) else None
    tools = [tool for tool in body.get("tools") or () if is_object(tool)]
    functions = [
        {"function": {**tool, "parameters": tool["input_schema"]}}
        for tool in tools
        if "input_schema" in tool
    ]
    chat: Event = {"messages": list(_messages(body)), "tools": functions}
    chat["tool_choice"] = _choice(body.get("tool_choice"))
    if is_object(format):
        chat["response_format"] = {"json_schema": {"schema": format.get("schema") or {}}}
    return Asked(
        chat,
        thinks=is_object(thinking) and thinking.get("type") != "disabled",
        limit=body.get("max_tokens"),
        stops=body.get("stop_sequences") or (),
        searches=any(str(tool.get("type")).startswith("web_search") for tool in tools),
    )


def _choice(choice: Any) -> Any:
    if not is_object(choice):
        return "auto"
    if choice.get("type") == "tool":
        return {"function": {"name": choice.get("name")}}
    return "required" if choice.get("type") == "any" else choice.get("type")


def _messages(body: Mapping[str, Any]) -> Iterator[Event]:
    """Yield the turns as chat completions have them: results of tools are turns of their own."""
    system = body.get("system")
    if system:
        yield {"role": "system", "content": system}
    for turn in body.get("messages") or ():
        results = [block for block in _blocks_of(turn) if block.get("type") == "tool_result"]
        for block in results:
            yield {"role": "tool", "content": block.get("content")}
        if not results:
            yield {"role": turn.get("role"), "content": turn.get("content")}


def _blocks_of(turn: Any) -> list[Any]:
    content = turn.get("content") if is_object(turn) else None
    return [block for block in content if is_object(block)] if is_list(content) else []


def _unpaired(body: Mapping[str, Any]) -> str | None:
    """Tell why turns are no conversation: each call has its result in the turns behind it, and seals are genuine."""
    open_calls: set[Any] = set()
    for place, turn in enumerate(body.get("messages") or ()):
        blocks = _blocks_of(turn)
        answered = {b.get("tool_use_id") for b in blocks if b.get("type") == "tool_result"}
        if answered - open_calls:
            return f"messages.{place}: `tool_result` without a `tool_use` before it"
        open_calls -= answered
        if turn.get("role") == "assistant" and open_calls:
            return f"messages.{place}: `tool_use` ids were found without `tool_result`"
        if not blocks and not turn.get("content"):
            return f"messages.{place}: content must not be empty"
        open_calls |= {b.get("id") for b in blocks if b.get("type") == "tool_use"}
        if not all(re.match(_SEAL, str(b["signature"])) for b in blocks if "signature" in b):
            return f"messages.{place}: Invalid `signature` in `thinking` block"
    return "messages: `tool_use` ids were found without `tool_result`" if open_calls else None


def _error(told: Any) -> Event:
    if is_object(told) and told.get("type") == "error":
        return dict(told)
    error = told if is_object(told) else {"type": "api_error", "message": str(told)}
    return {"type": "error", "error": error}


def _events(message: Event, plan: ChatPlan) -> Iterator[Event]:
    usage = message["usage"]
    begun: Event = {**message, "content": [], "stop_reason": None, "stop_sequence": None}
    begun |= {"stop_details": None, "usage": {**usage, "output_tokens": 1} if usage else {}}
    yield {"type": "message_start", "message": begun}
    for _ in range(1 + plan.empty_chunks):
        yield {"type": "ping"}
    for index, block in enumerate(message["content"]):
        yield {"type": "content_block_start", "index": index, "content_block": _empty(block)}
        for delta in _deltas(block):
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    delta = {name: message[name] for name in ("stop_reason", "stop_sequence", "stop_details")}
    delta["container"] = None
    counts = {name: usage.get(name) for name in _COUNTED} if usage else {}
    yield {"type": "message_delta", "delta": delta, "usage": counts}
    yield {"type": "message_stop"}


def _empty(block: Event) -> Event:
    """Return a block as it begins."""
    emptied: Event = {"text": "", "thinking": "", "signature": ""}
    if block["type"] == "tool_use":
        emptied = {"input": {}}
    begun = {name: emptied.get(name, value) for name, value in block.items()}
    return {**begun, "citations": None} if "citations" in block else begun


def _deltas(block: Event) -> Iterator[Event]:
    kind = block["type"]
    if kind in _DELTAS:
        name, key = _DELTAS[kind]
        yield from ({"type": name, key: piece} for piece in words.pieces(block[key]))
    if "signature" in block:
        yield {"type": "signature_delta", "signature": block["signature"]}
    for note in block.get("citations") or ():
        yield {"type": "citations_delta", "citation": note}
    if kind == "tool_use":
        text = json.dumps(block["input"]) if block["input"] else ""
        yield {"type": "input_json_delta", "partial_json": ""}
        for start in range(0, len(text), 8):  # small pieces, so that no key or value comes whole
            yield {"type": "input_json_delta", "partial_json": text[start : start + 8]}


FAKE = AnthropicMessages
