"""The official OpenAI client against the fake vendor: responses, chats and completions, and what ours reads of them.

Pictures, sound, vectors and files are in `test_openai_media.py`; tools, sockets and errors in `test_openai_responses.py`.
"""

import asyncio
from collections.abc import Iterator
from typing import Any

import openai
import pytest
from pydantic import BaseModel

from modelwire_runtime.testing import ChatPlan, FakeVendor

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
HELLO: Any = [{"role": "user", "content": "Hello"}]
WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Weather of a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}


class Recipe(BaseModel):
    """How a dish is made."""

    name: str
    steps: list[str]


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve OpenAI."""
    with FakeVendor("openai") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def theirs(fake: FakeVendor) -> Iterator[openai.OpenAI]:
    """Give the official client."""
    with openai.OpenAI(api_key=fake.api_key, base_url=fake.base_url, max_retries=0) as client:
        yield client


@pytest.fixture
def ours(fake: FakeVendor) -> Iterator[Any]:
    """Give a client of ours."""
    with fake.client() as client:
        yield client


def test_a_response(fake: FakeVendor, theirs: openai.OpenAI, ours: Any) -> None:
    """Both send the same body, and read the same text and tokens."""
    asked: Any = {"input": "Hello", "reasoning": {"effort": "low", "summary": "auto"}}
    seen = theirs.responses.create(model="gpt-5", **asked)
    result = ours.text.gpt_5(**asked)
    first, second = (request.json() for request in fake.requests)
    assert first == second == {"model": "gpt-5", **asked}
    assert seen.output_text == result.text
    assert seen.usage is not None
    assert seen.usage.total_tokens == result.usage.total_tokens


def test_a_stream_of_a_response(theirs: openai.OpenAI, ours: Any) -> None:
    """The pieces are the same, one by one."""
    events = theirs.responses.create(model="gpt-5", input="Hello", stream=True)
    pieces = [event.delta for event in events if event.type == "response.output_text.delta"]
    with ours.text.gpt_5.stream(input="Hello") as stream:
        assert list(stream.text) == pieces
    assert len(pieces) > 3


def test_a_response_of_a_shape(fake: FakeVendor, theirs: openai.OpenAI, ours: Any) -> None:
    """Their schema and ours ask for the same fields, and the same object comes back."""
    seen = theirs.responses.parse(model="gpt-5", input="Lasagna", text_format=Recipe)
    result = ours.text.gpt_5.parse(Recipe, input="Lasagna")
    assert seen.output_parsed == result.parsed
    schemas = [request.json()["text"]["format"]["schema"] for request in fake.requests]
    for name in ("required", "additionalProperties"):
        assert schemas[0][name] == schemas[1][name]


def test_a_chat(fake: FakeVendor, theirs: openai.OpenAI, ours: Any) -> None:
    """Both send the same body, and read the same text, tokens and reason."""
    seen = theirs.chat.completions.create(model="gpt-4o", messages=HELLO, temperature=0.5)
    result = ours.chat.gpt_4o(messages=HELLO, temperature=0.5)
    assert fake.requests[0].json() == fake.requests[1].json()
    choice = seen.choices[0]
    assert (choice.message.content, choice.finish_reason) == (result.text, result.finish_reason)
    assert seen.usage is not None
    assert seen.usage.total_tokens == result.usage.total_tokens


def test_a_stream_of_a_chat(theirs: openai.OpenAI, ours: Any) -> None:
    """The pieces are the same, and tokens come at the end."""
    chunks = list(
        theirs.chat.completions.create(
            model="gpt-4o", messages=HELLO, stream=True, stream_options={"include_usage": True}
        )
    )
    pieces = [chunk.choices[0].delta.content for chunk in chunks if chunk.choices]
    with ours.chat.gpt_4o.stream(messages=HELLO) as stream:
        assert list(stream.text) == [piece for piece in pieces if piece]
        usage = stream.result().usage
    assert chunks[-1].usage is not None
    assert chunks[-1].usage.total_tokens == usage.total_tokens


def test_a_chat_of_a_shape(theirs: openai.OpenAI, ours: Any) -> None:
    """The same object comes back."""
    seen = theirs.chat.completions.parse(model="gpt-4o", messages=HELLO, response_format=Recipe)
    assert seen.choices[0].message.parsed == ours.chat.gpt_4o.parse(Recipe, messages=HELLO).parsed


def test_a_tool_of_a_chat(theirs: openai.OpenAI, ours: Any) -> None:
    """The same call is asked for, and its answer is read."""
    asked: Any = [{"role": "user", "content": "What is the weather in Rome?"}]
    seen = theirs.chat.completions.create(model="gpt-4o", messages=asked, tools=[WEATHER])
    message: Any = seen.choices[0].message
    (call,) = message.tool_calls
    (found,) = ours.chat.gpt_4o(messages=asked, tools=[WEATHER]).tool_calls
    assert (call.function.name, call.function.arguments) == (found.name, found.arguments)
    told: Any = {"role": "tool", "tool_call_id": call.id, "content": "Sunny"}
    turns = [*asked, message.model_dump(exclude_none=True), told]
    last = theirs.chat.completions.create(model="gpt-4o", messages=turns, tools=[WEATHER])
    assert last.choices[0].message.content == "The tool says: Sunny"


def test_a_completion(theirs: openai.OpenAI, ours: Any) -> None:
    """The older protocol, whole and as a stream."""
    asked: Any = {"model": "gpt-3.5-turbo-instruct", "prompt": "Once"}
    whole = theirs.completions.create(**asked)
    pieces = [chunk.choices[0].text for chunk in theirs.completions.create(**asked, stream=True)]
    assert "".join(pieces) == whole.choices[0].text
    assert whole.choices[0].text == ours.completion.gpt_3_5_turbo_instruct(prompt="Once").text


def test_their_async_client(fake: FakeVendor) -> None:
    """It reads the same."""

    async def ask() -> tuple[str, str | None]:
        client = openai.AsyncOpenAI(api_key=fake.api_key, base_url=fake.base_url, max_retries=0)
        async with client:
            response = await client.responses.create(model="gpt-5", input="Hello")
            chat = await client.chat.completions.create(model="gpt-5", messages=HELLO)
            return response.output_text, chat.choices[0].message.content

    fake.plan(ChatPlan(text="Hi."), ChatPlan(text="Hi."))
    assert asyncio.run(ask()) == ("Hi.", "Hi.")


def test_the_models_that_are_listed(theirs: openai.OpenAI, ours: Any) -> None:
    """Both read the same list."""
    listed = [model.id for model in theirs.models.list()]
    assert listed == [model["id"] for model in ours.list_models().raw["data"]]
    assert {"gpt-5", "gpt-image-2", "whisper-1", "tts-1"} <= set(listed)


def test_a_wrong_key(fake: FakeVendor) -> None:
    """It is an error of theirs."""
    with (
        openai.OpenAI(api_key="wrong", base_url=fake.base_url, max_retries=0) as client,
        pytest.raises(openai.AuthenticationError),
    ):
        client.responses.create(model="gpt-5", input="Hello")
