"""OpenAI's protocol: chat/completions, completions and models, whole or as a stream."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.testing import words
from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.plans import ChatPlan
from modelwire_runtime.testing.protocols import Target, chat_details

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor
    from modelwire_runtime.vendor import Route

_CREATED = 1_767_225_600  # a fixed moment: equal requests give equal replies


@dataclass(frozen=True, slots=True)
class Spoken:
    """One answer, ready to be sent whole or in pieces."""

    text: str
    reasoning: str
    calls: tuple[tuple[str, str], ...]
    finish_reason: str
    usage: Mapping[str, Any] | None
    refusal: str | None = None


class OpenAIChat:
    """The fake's side of OpenAI's protocol."""

    socket = None

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        self._flow = flow
        self._paths: list[tuple[re.Pattern[str], str, str]] = []
        read = {route.path for route in fake.data.routes("http_get")}
        for route in fake.data.routes(flow):
            base = re.sub(r"/(chat/)?completions$", "", route.path)
            self._paths.append((_pattern(route.path), "POST", _operation(route)))
            if f"{base}/models" not in read:  # else the vendor has a list of all its models
                self._paths.append((_pattern(f"{base}/models"), "GET", "models"))

    def match(self, received: Received, path: str) -> Target | None:
        """Tell whether a path is one of the protocol's three."""
        for pattern, wanted, operation in self._paths:
            found = pattern.fullmatch(path)
            if found is not None and received.method == wanted:
                endpoint = found.group(1) if found.groups() else ""
                return Target(operation, endpoint, billable=operation != "models")
        return None

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with OpenAI's error object."""
        kinds = {400: "invalid_request_error", 401: "authentication_error", 404: "not_found_error"}
        kind = kinds.get(status, "api_error")
        error = {"message": message, "type": kind, "param": None, "code": status, **(facts or {})}
        return Reply.json({"error": error}, status)

    def answer(self, received: Received, target: Target) -> Reply:
        """List the models, or answer as the plan and the request say."""
        models = self._models_at(target.endpoint)
        if not models and target.endpoint not in self._fake.private:
            return self.refuse(404, f"endpoint {target.endpoint} not found")
        if target.operation == "models":
            names = sorted({name for model in models for name in self._names(model)})
            listed = [
                {"id": name, "object": "model", "created": _CREATED, "owned_by": "fake"}
                for name in names
            ]
            return Reply.json({"object": "list", "data": listed})
        try:
            body = received.json()
        except ValueError:
            return self.refuse(400, "the body is not JSON")
        if not isinstance(body, dict):
            return self.refuse(400, "the body is not an object")
        if refusal := self._refusal(models, body, target.operation):
            return refusal
        return self._speak(cast("dict[str, Any]", body), target.operation)

    def _models_at(self, endpoint: str) -> tuple[ServedModel, ...]:
        """Return the models behind an endpoint; all of them where paths name none."""
        data = self._fake.data
        if endpoint:
            return data.at(endpoint, self._flow)
        names = {route.name for route in data.routes(self._flow) if "{endpoint}" not in route.path}
        return tuple(model for model in data.models if model.entry.route in names)

    def _names(self, model: ServedModel) -> tuple[str, ...]:
        """Return the names that a request's `model` may have for a model; none where any name will do."""
        owned = self._fake.data.vendor.routes[model.entry.route].owns.get("model")
        if owned is None or owned.value == "served_model":
            return model.served_names()
        info = self._fake.data.catalog.find(model.id)
        return (model.id, *(() if info is None else info.aliases))

    def _refusal(self, models: tuple[ServedModel, ...], body: Any, operation: str) -> Reply | None:
        if not models:
            return None
        name = body.get("model")
        named = [model for model in models if name in (self._names(model) or (name,))]
        if not named:
            message = f"The model `{name}` does not exist."
            return self.refuse(404, message, {"code": "model_not_found"})
        routes = self._fake.data.vendor.routes
        meant = [model for model in named if _operation(routes[model.entry.route]) == operation]
        # A server takes both ways of asking; only one of them may be in the specs.
        problem = self._fake.judge(meant, body) if meant else None
        if problem is None:
            return None
        return self.refuse(400, problem, {"param": re.split(r"[:=\[. ]", problem)[0]})

    def _speak(self, body: Mapping[str, Any], operation: str) -> Reply:
        plan = self._fake.take_chat_plan()
        spoken = _spoken(plan, body, operation)
        frame = {
            "id": self._fake.next_id("chatcmpl-"),
            "created": _CREATED,
            "model": body.get("model"),
        }
        if body.get("stream"):
            events = _events(plan, spoken, frame, body, operation)
            return Reply.events(events, plan.ending, plan.piece)
        count = int(body.get("n") or 1)
        choices = [_choice(plan, spoken, body, operation, place) for place in range(count)]
        kind = "text_completion" if operation == "completion" else "chat.completion"
        reply = {**frame, "object": kind, "choices": choices}
        return Reply.json(
            reply if spoken.usage is None else {**reply, "usage": spoken.usage}
        ).ended(plan.ending)


def _operation(route: "Route") -> str:
    return "completion" if route.settings.get("protocol") == "completion" else "chat"


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.escape(path).replace(r"\{endpoint\}", "([^/]+)"))


def _spoken(plan: ChatPlan, body: Mapping[str, Any], operation: str) -> Spoken:
    prompt = (
        str(body.get("prompt", ""))
        if operation == "completion"
        else words.prompt_of(body.get("messages"))
    )
    calls = words.tool_calls(body) if plan.tool_calls is None else list(plan.tool_calls)
    if operation == "completion":
        calls = []
    whole = words.say(prompt) if operation == "completion" else words.answer(body)
    silent = calls or plan.refusal is not None
    text = plan.text if plan.text is not None else "" if silent else whole
    text, reason = _shortened(text, body)
    effort = body.get("reasoning_effort")
    thinking = f"The person wants: {prompt}" if effort and effort != "none" else ""
    reasoning = plan.reasoning if plan.reasoning is not None else thinking
    usage = _usage(prompt, text, reasoning, body) if plan.usage else None
    if operation == "completion" and body.get("echo"):
        text = prompt + text
    written = tuple((name, json.dumps(dict(arguments))) for name, arguments in calls)
    reason = plan.finish_reason or ("tool_calls" if calls else reason)
    return Spoken(text, reasoning, written, reason, usage, plan.refusal)


def _shortened(text: str, body: Mapping[str, Any]) -> tuple[str, str]:
    """Cut a text where the request's `stop` or `max_tokens` ends it."""
    stops: Any = body.get("stop") or ()
    for stop in (stops,) if isinstance(stops, str) else stops:
        text = text.partition(stop)[0]
    limit = body.get("max_completion_tokens", body.get("max_tokens"))
    if isinstance(limit, int) and words.count(text) > limit:
        return "".join(list(words.pieces(text))[:limit]), "length"
    return text, "stop"


def _usage(prompt: str, text: str, reasoning: str, body: Mapping[str, Any]) -> dict[str, Any]:
    asked, thought = words.count(prompt), words.count(reasoning)
    details = chat_details.counts(text, body)
    # A guess that did not come true was written all the same.
    told = words.count(text) + thought + details.get("rejected_prediction_tokens", 0)
    usage: dict[str, Any] = {
        "prompt_tokens": asked,
        "completion_tokens": told,
        "total_tokens": asked + told,
    }
    if reasoning:
        details["reasoning_tokens"] = thought
    return {**usage, "completion_tokens_details": details} if details else usage


def _choice(
    plan: ChatPlan, spoken: Spoken, body: Mapping[str, Any], operation: str, place: int
) -> dict[str, Any]:
    choice: dict[str, Any] = {"index": place, "finish_reason": spoken.finish_reason}
    if operation == "completion":
        likely = chat_details.token_lists(spoken.text, body)
        return {**choice, "logprobs": likely, "text": spoken.text}
    choice["logprobs"] = chat_details.logprobs(spoken.text, body)
    message: dict[str, Any] = {"role": "assistant", "content": spoken.text or None}
    if spoken.text and chat_details.speaks(body):
        message |= {"content": None, "audio": chat_details.sound(spoken.text, body)}
    if spoken.reasoning and plan.reasoning_form == "think":
        message["content"] = f"<think>{spoken.reasoning}</think>\n\n{spoken.text}"
    elif spoken.reasoning:
        message[plan.reasoning_form] = spoken.reasoning
    if spoken.refusal is not None:
        message["refusal"] = spoken.refusal
    if spoken.calls:
        message["tool_calls"] = [
            {
                "id": f"call_{at}",
                "type": "function",
                "function": {"name": name, "arguments": arguments},
            }
            for at, (name, arguments) in enumerate(spoken.calls, 1)
        ]
    return {**choice, "message": message}


def _events(
    plan: ChatPlan,
    spoken: Spoken,
    frame: Mapping[str, Any],
    body: Mapping[str, Any],
    operation: str,
) -> Iterator[bytes]:
    """Write the stream; half way it may break as the plan says."""
    deltas = list(_deltas(plan, spoken, body, operation))
    breaks = plan.error is not None or plan.ending != "whole"
    kept = deltas[: max(1, len(deltas) // 2)] if breaks else deltas
    kind = "text_completion" if operation == "completion" else "chat.completion.chunk"
    end = b"\r\n\r\n" if plan.noise else b"\n\n"
    for place, delta in enumerate(kept):
        if plan.noise and place % 2 == 0:
            yield b": keep-alive" + end
        for index in range(int(body.get("n") or 1)):
            choice = {"index": index, **delta, "finish_reason": None}
            yield _event({**frame, "object": kind, "choices": [choice]}, end)
    if plan.error is not None:
        yield _event({"error": plan.error}, end)
        return
    if plan.ending != "whole":
        return
    last: dict[str, Any] = {"text": ""} if operation == "completion" else {"delta": {}}
    for index in range(int(body.get("n") or 1)):
        choice = {"index": index, **last, "finish_reason": spoken.finish_reason}
        yield _event({**frame, "object": kind, "choices": [choice]}, end)
    if spoken.usage is not None and _wants_usage(body):
        yield _event({**frame, "object": kind, "choices": [], "usage": spoken.usage}, end)
    if plan.done:
        yield b"data: [DONE]" + end


def _wants_usage(body: Mapping[str, Any]) -> bool:
    options: Any = body.get("stream_options")
    return bool(options and options.get("include_usage"))


def _deltas(
    plan: ChatPlan, spoken: Spoken, body: Mapping[str, Any], operation: str
) -> Iterator[dict[str, Any]]:
    """Cut an answer into what the chunks of a stream carry."""
    if operation == "completion":
        yield from _texts(spoken.text, body)
        return
    yield {"delta": {"role": "assistant", "content": ""}}
    yield from ({"delta": {}} for _ in range(plan.empty_chunks))
    text = spoken.text
    if spoken.reasoning and plan.reasoning_form == "think":
        text = f"<think>{spoken.reasoning}</think>\n\n{text}"
    elif spoken.reasoning:
        yield from (
            {"delta": {plan.reasoning_form: piece}} for piece in words.pieces(spoken.reasoning)
        )
    if text and chat_details.speaks(body):
        yield from chat_details.sound_deltas(text, body)
    else:
        for piece in words.pieces(text):
            likely = chat_details.logprobs(piece, body)
            told = {} if likely is None else {"logprobs": likely}
            yield {"delta": {"content": piece}, **told}
    yield from ({"delta": {"refusal": piece}} for piece in words.pieces(spoken.refusal or ""))
    for place, (name, arguments) in enumerate(spoken.calls):
        call = {
            "index": place,
            "id": f"call_{place + 1}",
            "type": "function",
            "function": {"name": name, "arguments": ""},
        }
        yield {"delta": {"tool_calls": [call]}}
        for at in range(0, len(arguments), 8):  # small pieces, so that no key or value comes whole
            yield {
                "delta": {
                    "tool_calls": [
                        {"index": place, "function": {"arguments": arguments[at : at + 8]}}
                    ]
                }
            }


def _texts(text: str, body: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Cut a plain completion into pieces, each with how likely it was where that is asked for."""
    offset = 0
    for piece in words.pieces(text):
        likely = chat_details.token_lists(piece, body, offset)
        yield {"text": piece} if likely is None else {"text": piece, "logprobs": likely}
        offset += len(piece)


def _event(value: Any, end: bytes) -> bytes:
    return b"data: " + json.dumps(value, ensure_ascii=False).encode() + end


FAKE = OpenAIChat
