"""The fake vendor's language models speak OpenAI's protocol, as a plain HTTP client sees it."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor

PATH = "/qwen3-32b-awq/openai/v1"
MODEL = "Qwen/Qwen3-32B-AWQ"
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Current weather of a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"enum": ["c", "f"]}},
            "required": ["city", "unit"],
        },
    },
}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


@pytest.fixture
def http(fake: FakeVendor) -> Iterator[httpx.Client]:
    """Give an HTTP client with the key."""
    headers = {"Authorization": f"Bearer {API_KEY}"}
    with httpx.Client(base_url=fake.base_url, headers=headers, trust_env=False) as client:
        yield client


def body(prompt: str = "Tell me a story", **more: Any) -> dict[str, Any]:
    """Make a chat request."""
    return {"model": MODEL, "messages": [{"role": "user", "content": prompt}], **more}


def ask(http: httpx.Client, prompt: str = "Tell me a story", **more: Any) -> Any:
    """Ask and return the first message."""
    reply = http.post(f"{PATH}/chat/completions", json=body(prompt, **more))
    assert reply.status_code == 200, reply.text
    return reply.json()["choices"][0]["message"]


def stream(http: httpx.Client, **more: Any) -> list[Any]:
    """Ask for a stream and return its chunks; `[DONE]` is None."""
    reply = http.post(f"{PATH}/chat/completions", json=body(stream=True, **more))
    assert reply.headers["content-type"] == "text/event-stream"
    lines = [line[6:] for line in reply.text.splitlines() if line.startswith("data: ")]
    return [None if line == "[DONE]" else json.loads(line) for line in lines]


def joined(chunks: list[Any], field: str = "content") -> str:
    """Join one field of the deltas."""
    choices = [choice for chunk in chunks if chunk for choice in chunk["choices"]]
    return "".join(choice["delta"].get(field) or "" for choice in choices)


def test_equal_questions_get_equal_answers(http: httpx.Client) -> None:
    """The answer follows from the prompt and repeats it."""
    first, second, other = ask(http), ask(http), ask(http, "Something else")
    assert first == second != other
    assert "Tell me a story" in first["content"]


def test_usage_counts_words(http: httpx.Client) -> None:
    """Token counts are the counts of words, and add up."""
    usage = http.post(f"{PATH}/chat/completions", json=body("one two three")).json()["usage"]
    assert usage["prompt_tokens"] == 3
    assert usage["total_tokens"] == 3 + usage["completion_tokens"]


def test_a_limit_and_a_stop_shorten_the_answer(http: httpx.Client) -> None:
    """`max_tokens` ends an answer with the reason length, `stop` with the reason stop."""
    short = http.post(f"{PATH}/chat/completions", json=body(max_tokens=4)).json()["choices"][0]
    assert short["finish_reason"] == "length"
    assert len(short["message"]["content"].split()) == 4
    stopped = http.post(f"{PATH}/chat/completions", json=body(stop=["story"])).json()["choices"][0]
    assert stopped["finish_reason"] == "stop"
    assert stopped["message"]["content"] == 'You said: "Tell me a '


def test_a_stream_says_the_same_as_a_whole_reply(http: httpx.Client) -> None:
    """The deltas join to the whole answer; usage comes only when it is asked for; `[DONE]` is last."""
    chunks = stream(http)
    assert joined(chunks) == ask(http)["content"]
    assert chunks[-1] is None
    assert "usage" not in chunks[-2]
    with_usage = stream(http, stream_options={"include_usage": True})
    assert with_usage[-2]["choices"] == []
    assert with_usage[-2]["usage"]["total_tokens"] > 0


def test_noise_between_events_changes_nothing(http: httpx.Client, fake: FakeVendor) -> None:
    """Comments and carriage returns may stand between the events."""
    fake.plan(ChatPlan(noise=True, empty_chunks=2))
    reply = http.post(f"{PATH}/chat/completions", json=body(stream=True))
    assert b": keep-alive\r\n" in reply.content
    assert b"\r\n\r\n" in reply.content


def test_several_answers(http: httpx.Client) -> None:
    """`n` answers come whole and as streams, each with its index."""
    reply = http.post(f"{PATH}/chat/completions", json=body(n=2)).json()
    assert [choice["index"] for choice in reply["choices"]] == [0, 1]
    chunks = stream(http, n=2)
    assert {choice["index"] for chunk in chunks if chunk for choice in chunk["choices"]} == {0, 1}


@pytest.mark.parametrize("form", ["reasoning_content", "reasoning"])
def test_thinking_stands_in_a_field(http: httpx.Client, fake: FakeVendor, form: Any) -> None:
    """Thinking comes in the planned field, whole and streamed, before the text."""
    fake.plan(*[ChatPlan(text="Yes.", reasoning="Let me see", reasoning_form=form)] * 2)
    assert ask(http)[form] == "Let me see"
    chunks = stream(http)
    assert (joined(chunks, form), joined(chunks)) == ("Let me see", "Yes.")


def test_thinking_stands_in_tags(http: httpx.Client, fake: FakeVendor) -> None:
    """Thinking may stand inside the text, cut anywhere."""
    fake.plan(*[ChatPlan(text="Yes.", reasoning="Let me see", reasoning_form="think")] * 2)
    whole = "<think>Let me see</think>\n\nYes."
    assert ask(http)["content"] == whole
    assert joined(stream(http)) == whole


def test_effort_makes_it_think(http: httpx.Client) -> None:
    """Asking for effort gives thinking and counts it."""
    reply = http.post(f"{PATH}/chat/completions", json=body(reasoning_effort="high")).json()
    assert reply["choices"][0]["message"]["reasoning_content"]
    assert reply["usage"]["completion_tokens_details"]["reasoning_tokens"] > 0


def test_a_question_about_a_tool_calls_it(http: httpx.Client) -> None:
    """A prompt that shares a word with a tool calls it with arguments that fit its schema; another does not."""
    message = ask(http, "What is the weather in San Francisco?", tools=[WEATHER])
    call = message["tool_calls"][0]["function"]
    assert call["name"] == "get_weather"
    assert json.loads(call["arguments"]) == {"city": "San Francisco", "unit": "c"}
    assert "tool_calls" not in ask(http, "Sing a song", tools=[WEATHER])
    assert "tool_calls" not in ask(http, "weather?", tools=[WEATHER], tool_choice="none")
    assert "tool_calls" in ask(http, "Sing a song", tools=[WEATHER], tool_choice="required")


def test_the_result_of_a_tool_is_told(http: httpx.Client) -> None:
    """After a tool's message the answer repeats what the tool said."""
    messages = [
        {"role": "user", "content": "What is the weather in Rome?"},
        {"role": "tool", "tool_call_id": "call_1", "content": "Sunny, 24"},
    ]
    request = {"model": MODEL, "messages": messages, "tools": [WEATHER]}
    reply = http.post(f"{PATH}/chat/completions", json=request).json()
    assert reply["choices"][0]["message"]["content"] == "The tool says: Sunny, 24"


def test_tool_calls_stream_in_pieces(http: httpx.Client) -> None:
    """Name and id come first, the arguments in pieces that join to JSON."""
    chunks = stream(http, tools=[WEATHER], tool_choice="required")
    deltas = [choice["delta"] for chunk in chunks if chunk for choice in chunk["choices"]]
    calls = [delta["tool_calls"][0] for delta in deltas if "tool_calls" in delta]
    assert calls[0]["id"] == "call_1"
    assert len(calls) > 3
    assert json.loads("".join(call["function"]["arguments"] for call in calls))["unit"] == "c"


def test_json_is_answered_with_json(http: httpx.Client) -> None:
    """A prompt that describes a shape, and a response format with a schema, are answered in that shape."""
    prompt = "Return ONLY valid JSON matching { name: string; steps: string[]; minutes: number }"
    recipe = json.loads(ask(http, prompt)["content"])
    assert set(recipe) == {"name", "steps", "minutes"}
    assert isinstance(recipe["steps"], list)
    assert isinstance(recipe["minutes"], int)
    assert json.loads(ask(http, response_format={"type": "json_object"})["content"])


@pytest.mark.parametrize("ending", ["cut", "stall"])
def test_a_stream_breaks_off(http: httpx.Client, fake: FakeVendor, ending: Any) -> None:
    """A stream can break off or fall silent half way."""
    fake.plan(ChatPlan(ending=ending))
    seen: list[bytes] = []

    def read() -> None:
        path = f"{PATH}/chat/completions"
        with http.stream("POST", path, json=body(stream=True), timeout=0.2) as reply:
            seen.extend(reply.iter_bytes())

    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadTimeout)):
        read()
    assert b"You" in b"".join(seen)
    assert b"[DONE]" not in b"".join(seen)


def test_an_error_chunk_ends_a_stream(http: httpx.Client, fake: FakeVendor) -> None:
    """An error may come as a chunk after part of the answer."""
    fake.plan(ChatPlan(error={"message": "worker lost", "code": 500}))
    chunks = stream(http)
    assert chunks[-1] == {"error": {"message": "worker lost", "code": 500}}
    assert joined(chunks[:-1])


@pytest.mark.parametrize(
    ("change", "status", "said"),
    [
        ({"model": "nobody/knows"}, 404, "nobody/knows"),
        ({"temperature": "hot"}, 400, "temperature"),
        ({"top_p": 2}, 400, "top_p"),
        ({"messages": "hello"}, 400, "messages"),
    ],
)
def test_wrong_requests_get_openais_error(
    http: httpx.Client, change: dict[str, Any], status: int, said: str
) -> None:
    """A wrong request is answered with OpenAI's error object, which names the field."""
    reply = http.post(f"{PATH}/chat/completions", json={**body(), **change})
    assert reply.status_code == status
    assert said in reply.json()["error"]["message"]


def test_completions_and_models(http: httpx.Client) -> None:
    """The older protocol answers with text, and the list of models tells the served name."""
    reply = http.get(f"{PATH}/models").json()
    assert [model["id"] for model in reply["data"]] == [MODEL]
    text = http.post(f"{PATH}/completions", json={"model": MODEL, "prompt": "Once"}).json()
    assert text["object"] == "text_completion"
    assert "Once" in text["choices"][0]["text"]
    lines = http.post(
        f"{PATH}/completions", json={"model": MODEL, "prompt": "Once", "stream": True}
    ).text
    chunks = [json.loads(line[6:]) for line in lines.split("\n\n") if line.startswith("data: {")]
    assert "".join(chunk["choices"][0]["text"] for chunk in chunks) == text["choices"][0]["text"]


def test_a_wrong_key_gets_openais_error(http: httpx.Client) -> None:
    """The error of a wrong key has OpenAI's form on OpenAI's path."""
    reply = http.post(
        f"{PATH}/chat/completions", json=body(), headers={"Authorization": "Bearer no"}
    )
    assert reply.status_code == 401
    assert reply.json()["error"]["type"] == "authentication_error"


def test_a_refusal(fake: FakeVendor, http: httpx.Client) -> None:
    """A planned refusal stands in the place of the text, whole and in pieces."""
    fake.plan(ChatPlan(refusal="I will not."), ChatPlan(refusal="I will not."))
    message = ask(http)
    assert (message["content"], message["refusal"]) == (None, "I will not.")
    assert joined(stream(http), "refusal") == "I will not."
