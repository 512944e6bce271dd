"""Google's generateContent, whole or as a stream."""

import base64
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from modelwire_runtime.jsons import as_object
from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.testing import words
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.media import images
from modelwire_runtime.testing.plans import ChatPlan
from modelwire_runtime.testing.protocols import Target
from modelwire_runtime.testing.protocols.spoken import Asked, Spoken, served, speak, watch_keys
from modelwire_runtime.testing.protocols.streamed import broken, written

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor
    from modelwire_runtime.vendor import Route

Event = dict[str, Any]
_STATUSES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}
_ENDS = {"length": "MAX_TOKENS", "refusal": "SAFETY"}
_CALL = re.compile(r"(.+):(generateContent|streamGenerateContent)")
_ROLES = {"model": "assistant"}


class GeminiGenerate:
    """The fake's side of generateContent."""

    socket = None

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        self._flow = flow
        self._routes = [(_pattern(route.path), route) for route in fake.data.routes(flow)]

    def match(self, received: Received, path: str) -> Target | None:
        """Tell whether a path asks a model for content."""
        found = self._found(path)
        if found is None or received.method != "POST":
            return None
        return Target("generate", found[1], billable=True, auth=found[0].auth)

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with Google's error object."""
        word = _STATUSES.get(status, "UNKNOWN")
        error = {"code": status, "message": message, "status": word, **(facts or {})}
        return Reply.json({"error": error}, status)

    def answer(self, received: Received, target: Target) -> Reply:
        """Answer a request."""
        watch_keys(self._fake, received, target)
        try:
            body = received.json()
        except ValueError:
            return self.refuse(400, "Invalid JSON payload received.")
        if not is_object(body):
            return self.refuse(400, "The payload is no object.")
        models = served(self._fake, self._flow, target.endpoint)
        if models is None:
            return self.refuse(404, f"models/{target.endpoint} is not found")
        problem = self._fake.judge(models, body) if models else None
        if problem := problem or _unpaired(body):
            return self.refuse(400, problem)
        streams = received.path.endswith(":streamGenerateContent")
        return self._speak(body, target.endpoint, received.query if streams else None)

    def _found(self, path: str) -> "tuple[Route, str] | None":
        asked = _CALL.fullmatch(path)
        for pattern, route in self._routes if asked else ():
            if asked and (found := pattern.fullmatch(asked[1])):
                return route, found["name"]
        return None

    def _speak(self, body: Mapping[str, Any], name: str, query: Mapping[str, str] | None) -> Reply:
        """Answer whole, or as a stream where there is a query to say in which form."""
        plan = self._fake.take_chat_plan()
        head = {"modelVersion": name, "responseId": self._fake.next_id("resp-")}
        spoken = speak(_asked(body), plan)
        pieces = [{**piece, **head} for piece in _pieces(body, spoken, plan)]
        if query is None:
            return Reply.json(_whole(pieces)).ended(plan.ending)
        told = broken(pieces, plan, _error)
        if query.get("alt") != "sse":
            return Reply.json(list(told)).ended(plan.ending)
        return Reply.events(written(told, plan, named=False), plan.ending, plan.piece)


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\w+\\\}", "(?P<name>.+)", re.escape(path)))


def _asked(body: Mapping[str, Any]) -> Asked:
    config = as_object(body.get("generationConfig")) or {}
    tools = [tool for tool in body.get("tools") or () if is_object(tool)]
    functions = [
        {"function": {**one, "parameters": _schema(one, "parametersJsonSchema", "parameters")}}
        for tool in tools
        for one in tool.get("functionDeclarations") or ()
    ]
    chat: Event = {"messages": list(_messages(body)), "tools": functions}
    chat["tool_choice"] = _choice(body.get("toolConfig"))
    if config.get("responseMimeType") == "application/json":
        schema = _schema(config, "responseJsonSchema", "responseSchema")
        chat["response_format"] = {"json_schema": {"schema": schema}} if schema else {}
    thinking = config.get("thinkingConfig")
    return Asked(
        chat,
        thinks=is_object(thinking) and bool(thinking.get("includeThoughts")),
        limit=config.get("maxOutputTokens"),
        stops=config.get("stopSequences") or (),
        searches=any("googleSearch" in tool for tool in tools),
    )


def _schema(held: Mapping[str, Any], name: str, older: str) -> Any:
    """Return a schema in either form; the older one writes its types in capitals."""
    found = held.get(name)
    return _lower(held.get(older) or {}) if found is None else found


def _lower(schema: Any) -> Any:
    if is_list(schema):
        return [_lower(item) for item in schema]
    if not is_object(schema):
        return schema
    made = {key: _lower(value) for key, value in schema.items()}
    return {**made, "type": made["type"].lower()} if isinstance(made.get("type"), str) else made


def _choice(config: Any) -> Any:
    calling = config.get("functionCallingConfig") if is_object(config) else None
    mode = calling.get("mode") if is_object(calling) else "AUTO"
    return {"ANY": "required", "NONE": "none"}.get(str(mode), "auto")


def _messages(body: Mapping[str, Any]) -> Iterator[Event]:
    """Yield the turns as chat completions have them: results of functions are turns of their own."""
    system = body.get("systemInstruction")
    if is_object(system):
        yield {"role": "system", "content": system.get("parts")}
    for turn in body.get("contents") or ():
        results = _held(turn, "functionResponse")
        for result in results:
            told = as_object(result.get("response")) or {}
            text = told.get("output", told.get("error", told))
            yield {
                "role": "tool",
                "content": text if isinstance(text, str) else json.dumps(text),
            }
        if not results:
            role = str(turn.get("role") or "user")
            yield {"role": _ROLES.get(role, role), "content": turn.get("parts")}


def _held(turn: Any, name: str) -> list[Any]:
    """Return what the parts of a turn hold under a name."""
    parts = turn.get("parts") if is_object(turn) else None
    found = [part.get(name) for part in parts if is_object(part)] if is_list(parts) else []
    return [one for one in found if is_object(one)]


def _unpaired(body: Mapping[str, Any]) -> str | None:
    """Tell why turns are no conversation: behind a turn with calls stands one with as many results."""
    turns: list[Any] = [None, *(body.get("contents") or ()), None]
    for before, turn in pairwise(turns):
        calls, results = _held(before, "functionCall"), _held(turn, "functionResponse")
        if [one.get("name") for one in calls] != [one.get("name") for one in results]:
            return (
                "Please ensure that the number of function response parts is equal to the number"
                " of function call parts of the function call turn."
            )
    return None


def _error(told: Any) -> Event:
    if is_object(told) and "error" in told:
        return dict(told)
    error = told if is_object(told) else {"message": str(told)}
    return {"error": {"code": 500, "status": "INTERNAL", **error}}


def _pieces(body: Mapping[str, Any], spoken: Spoken, plan: ChatPlan) -> Iterator[Event]:
    """Yield the pieces of an answer, each with one part of each candidate; the last says how it ended."""
    config = as_object(body.get("generationConfig")) or {}
    count = int(config.get("candidateCount") or 1)
    yield from ({"candidates": []} for _ in range(plan.empty_chunks))
    parts = list(_parts(spoken, config))
    for part in parts:
        content = {"role": "model", "parts": [part]}
        yield {"candidates": [{"content": content, "index": at} for at in range(count)]}
    last: Event = {"finishReason": plan.finish_reason or _ENDS.get(spoken.end, "STOP")}
    if plan.refusal is not None:
        last["finishMessage"] = plan.refusal
    if spoken.page is not None:
        last["groundingMetadata"] = _grounding(spoken, sum("thought" in one for one in parts[:1]))
    piece: Event = {"candidates": [{**last, "index": at} for at in range(count)]}
    yield {**piece, "usageMetadata": _usage(spoken)} if plan.usage else piece


def _parts(spoken: Spoken, config: Mapping[str, Any]) -> Iterator[Event]:
    for piece in words.pieces(spoken.reasoning):
        yield {"text": piece, "thought": True}
    for piece in words.pieces(spoken.text):
        yield {"text": piece}
    if "IMAGE" in (config.get("responseModalities") or ()):
        data = base64.b64encode(images.png(16, 16)).decode()
        yield {"inlineData": {"mimeType": "image/png", "data": data}}
    for at, (name, arguments) in enumerate(spoken.calls):
        call: Event = {"functionCall": {"name": name, "args": dict(arguments)}}
        yield {**call, "thoughtSignature": "c2VhbGVk"} if at == 0 else call


def _grounding(spoken: Spoken, place: int) -> Event:
    segment = {"partIndex": place, "startIndex": 0, "endIndex": len(spoken.text.encode())}
    page = {"uri": spoken.page, "title": "A page"}
    return {
        "webSearchQueries": ["something"],
        "groundingChunks": [{"web": page}],
        "groundingSupports": [{"segment": segment, "groundingChunkIndices": [0]}],
    }


def _usage(spoken: Spoken) -> Event:
    usage = {
        "promptTokenCount": spoken.asked,
        "candidatesTokenCount": spoken.said,
        "totalTokenCount": spoken.asked + spoken.said + spoken.thought,
    }
    return {**usage, "thoughtsTokenCount": spoken.thought} if spoken.thought else usage


def _whole(pieces: Sequence[Event]) -> Event:
    """Put pieces together; texts that follow each other become one part."""
    whole: Event = {}
    candidates: dict[int, Event] = {}
    for piece in pieces:
        whole |= piece
        for candidate in piece["candidates"]:
            empty: Event = {"content": {"role": "model", "parts": []}}
            made = candidates.setdefault(candidate["index"], empty)
            for part in candidate.get("content", {}).get("parts", ()):
                _joined(made["content"]["parts"], part)
            made |= {name: value for name, value in candidate.items() if name != "content"}
    return {**whole, "candidates": list(candidates.values())}


def _joined(parts: list[Event], part: Event) -> None:
    last = parts[-1] if parts else {}
    if "text" in part and "text" in last and part.get("thought") == last.get("thought"):
        parts[-1] = {**last, "text": last["text"] + part["text"]}
    else:
        parts.append(part)


FAKE = GeminiGenerate
