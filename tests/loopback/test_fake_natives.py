"""The fake vendor speaks Anthropic's and Google's protocols, as a plain HTTP client sees it."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor

PROMPT = "What is the weather in Rome"
CLAUDE = "claude-haiku-4-5"
GEMINI = "/gemini/v1beta/models/gemini-2.5-flash"
USE = {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}}
RESULT = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "Sunny"}
CALL = {"functionCall": {"name": "look", "args": {}}}
RESPONSE = {"functionResponse": {"name": "look", "response": {"output": "Sunny"}}}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor("aihubmix") as vendor:
        yield vendor


@pytest.fixture
def http(fake: FakeVendor) -> Iterator[httpx.Client]:
    """Give an HTTP client with the key in both protocols' headers."""
    headers = {"x-api-key": API_KEY, "x-goog-api-key": API_KEY, "anthropic-version": "2023-06-01"}
    with httpx.Client(base_url=fake.base_url, headers=headers, trust_env=False) as client:
        yield client


def claude(http: httpx.Client, *turns: Any, **more: Any) -> httpx.Response:
    """Ask for a message."""
    messages = [*turns] or [{"role": "user", "content": PROMPT}]
    body = {"model": CLAUDE, "max_tokens": 99, "messages": messages, **more}
    return http.post("/v1/messages", json=body)


def gemini(
    http: httpx.Client, *turns: Any, action: str = "generateContent", **more: Any
) -> httpx.Response:
    """Ask for content."""
    contents = [*turns] or [{"role": "user", "parts": [{"text": PROMPT}]}]
    return http.post(f"{GEMINI}:{action}", json={"contents": contents, **more})


def refusal(reply: httpx.Response, status: int) -> str:
    """Return the words of an error that has a status."""
    assert reply.status_code == status, reply.text
    return str(reply.json()["error"]["message"])


def events(reply: httpx.Response) -> list[Any]:
    """Return the events of a stream."""
    assert reply.headers["content-type"] == "text/event-stream"
    lines = reply.text.splitlines()
    return [json.loads(line[6:]) for line in lines if line.startswith("data: ")]


def test_equal_questions_get_equal_answers(http: httpx.Client) -> None:
    """The answer follows from the prompt and repeats it; counts add up, ids do not repeat."""
    first, second = claude(http).json(), claude(http).json()
    assert first["content"] == second["content"]
    assert PROMPT in first["content"][0]["text"]
    assert first["id"] != second["id"]
    one, two = gemini(http).json(), gemini(http).json()
    assert one["candidates"] == two["candidates"]
    assert one["responseId"] != two["responseId"]
    usage = one["usageMetadata"]
    assert usage["totalTokenCount"] == usage["promptTokenCount"] + usage["candidatesTokenCount"]
    assert one["candidates"][0]["content"]["parts"][0]["text"] == first["content"][0]["text"]


def test_the_order_of_events(http: httpx.Client) -> None:
    """Anthropic's are named twice and have an end of their own; a piece of Google's is an answer."""
    reply = claude(http, stream=True)
    found = events(reply)
    names = [line[7:] for line in reply.text.splitlines() if line.startswith("event: ")]
    assert names == [event["type"] for event in found]
    assert names[:3] == ["message_start", "ping", "content_block_start"]
    assert names[-3:] == ["content_block_stop", "message_delta", "message_stop"]
    said = [e["delta"]["text"] for e in found if e["type"] == "content_block_delta"]
    assert "".join(said) == claude(http).json()["content"][0]["text"]
    pieces = events(gemini(http, action="streamGenerateContent?alt=sse"))
    assert [piece["candidates"][0].get("finishReason") for piece in pieces[-2:]] == [None, "STOP"]
    listed = gemini(http, action="streamGenerateContent").json()
    assert [one["candidates"] for one in listed] == [one["candidates"] for one in pieces]


def test_where_an_answer_ends(http: httpx.Client) -> None:
    """At a limit or at a text, which each protocol has words for."""
    cut = claude(http, max_tokens=2).json()
    assert (cut["stop_reason"], cut["content"][0]["text"]) == ("max_tokens", "You said:")
    stopped = claude(http, stop_sequences=["weather"]).json()
    assert (stopped["stop_reason"], stopped["stop_sequence"]) == ("stop_sequence", "weather")
    assert stopped["content"][0]["text"] == 'You said: "What is the '
    config: dict[str, Any] = {"maxOutputTokens": 2}
    (one,) = gemini(http, generationConfig=config).json()["candidates"]
    assert (one["finishReason"], one["content"]["parts"]) == ("MAX_TOKENS", [{"text": "You said:"}])
    (one,) = gemini(http, generationConfig={"stopSequences": ["You"]}).json()["candidates"]
    assert (one["finishReason"], one["content"]["parts"]) == ("STOP", [])


def test_tools(http: httpx.Client) -> None:
    """One that the prompt speaks of is called, one that is demanded too, and none behind a result."""
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    weather = {"name": "get_weather", "description": "Weather", "input_schema": schema}
    other = {"name": "other", "description": "Other", "input_schema": {"type": "object"}}
    made = claude(http, tools=[weather, other]).json()
    assert made["stop_reason"] == "tool_use"
    assert [block["input"] for block in made["content"]] == [{"city": "Rome"}]
    named = claude(http, tools=[weather, other], tool_choice={"type": "tool", "name": "other"})
    assert [block["name"] for block in named.json()["content"]] == ["other"]
    none = claude(http, tools=[weather], tool_choice={"type": "none"}).json()
    assert none["stop_reason"] == "end_turn"
    older = {
        "name": "get_weather",
        "parameters": {
            "type": "OBJECT",
            "properties": {"city": {"type": "STRING"}},
            "required": ["city"],
        },
    }
    (one,) = gemini(http, tools=[{"functionDeclarations": [older]}]).json()["candidates"]
    (part,) = one["content"]["parts"]
    assert part["functionCall"] == {"name": "get_weather", "args": {"city": "Rome"}}
    assert part["thoughtSignature"]


def test_conversations_must_hold_together(http: httpx.Client) -> None:
    """Results belong to calls, calls have results, seals are genuine, and no turn is empty."""
    asked = {"role": "user", "content": PROMPT}
    used, told = {"role": "assistant", "content": [USE]}, {"role": "user", "content": [RESULT]}
    assert claude(http, asked, used, told).status_code == 200
    assert "`tool_use` before it" in refusal(claude(http, asked, told), 400)
    assert "without `tool_result`" in refusal(claude(http, asked, used), 400)
    assert "without `tool_result`" in refusal(claude(http, asked, used, used), 400)
    forged = {
        "role": "assistant",
        "content": [{"type": "thinking", "thinking": "", "signature": "x"}],
    }
    assert "signature" in refusal(claude(http, asked, forged), 400)
    assert "empty" in refusal(claude(http, {"role": "user", "content": []}), 400)
    question = {"role": "user", "parts": [{"text": PROMPT}]}
    calls = {"role": "model", "parts": [CALL, CALL]}
    both, one = ({"role": "user", "parts": [RESPONSE] * count} for count in (2, 1))
    assert gemini(http, question, calls, both).status_code == 200
    for turns in ((question, calls, one, one), (question, calls), (question, one)):
        assert "equal to the number" in refusal(gemini(http, *turns), 400)


def test_what_is_refused(fake: FakeVendor, http: httpx.Client) -> None:
    """Each protocol says it in its own form."""
    reply = http.post("/v1/messages", content=b"{")
    assert reply.json()["error"]["type"] == "invalid_request_error"
    assert reply.json()["request_id"] == reply.headers["request-id"]
    assert "not an object" in refusal(http.post("/v1/messages", json=[]), 400)
    assert "claude-0" in refusal(claude(http, model="claude-0"), 404)
    assert "max_tokens" in refusal(claude(http, max_tokens="many"), 400)
    bare = http.post("/v1/messages", json={}, headers={"anthropic-version": ""})
    assert bare.status_code == 404  # a header that is there but says nothing is one
    http.headers.pop("anthropic-version")
    assert "anthropic-version" in refusal(claude(http), 400)
    reply = http.post(f"{GEMINI}:generateContent", content=b"{")
    assert reply.json()["error"]["status"] == "INVALID_ARGUMENT"
    assert "no object" in refusal(http.post(f"{GEMINI}:generateContent", json=[]), 400)
    unknown = http.post("/gemini/v1beta/models/gemini-0:generateContent", json={"contents": []})
    assert "gemini-0" in refusal(unknown, 404)
    assert "topP" in refusal(gemini(http, generationConfig={"topP": 3}), 400)
    assert http.post(f"{GEMINI}:countTokens", json={}).status_code == 404
    assert http.get("/v1/messages").status_code == 404
    assert fake.billed == 0


def test_keys(fake: FakeVendor, http: httpx.Client) -> None:
    """A key goes in the protocol's header; one that goes as a bearer besides is noted."""
    http.headers["x-api-key"] = "wrong"
    reply = claude(http)
    assert (reply.status_code, reply.json()["error"]["type"]) == (401, "authentication_error")
    http.headers["x-goog-api-key"] = "wrong"
    assert gemini(http).json()["error"]["status"] == "UNAUTHENTICATED"
    assert not fake.violations
    http.headers.update({"x-api-key": API_KEY, "Authorization": f"Bearer {API_KEY}"})
    assert claude(http).status_code == 200
    assert fake.violations == [
        "Authorization was sent with POST /v1/messages, which takes x-api-key"
    ]
    fake.violations.clear()


def test_plans(fake: FakeVendor, http: httpx.Client) -> None:
    """What a test says comes: words, thoughts, calls, a reason, a refusal, an error, or no counts."""
    fake.plan(ChatPlan(text="Ja.", reasoning="Hm.", finish_reason="pause_turn", usage=False))
    made = claude(http).json()
    assert [block["type"] for block in made["content"]] == ["thinking", "text"]
    assert (made["stop_reason"], made["usage"]) == ("pause_turn", {})
    fake.plan(ChatPlan(refusal="No."))
    made = claude(http).json()
    assert (made["stop_reason"], made["stop_details"]["explanation"]) == ("refusal", "No.")
    fake.plan(ChatPlan(error={"type": "overloaded_error", "message": "Overloaded"}))
    last = events(claude(http, stream=True))[-1]
    assert last == {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
    fake.plan(ChatPlan(refusal="No.", usage=False))
    made = gemini(http).json()
    assert "usageMetadata" not in made
    assert (made["candidates"][0]["finishReason"], made["candidates"][0]["finishMessage"]) == (
        "SAFETY",
        "No.",
    )
    fake.plan(ChatPlan(error="boom"))
    last = events(gemini(http, action="streamGenerateContent?alt=sse"))[-1]
    assert last == {"error": {"code": 500, "status": "INTERNAL", "message": "boom"}}
