"""The seed on one connection for several turns with OpenAI: `WebSocket Transport`."""

import asyncio
from collections.abc import Iterator
from importlib import metadata
from typing import Any

import pytest
from websockets.sync.client import connect

from modelwire import AsyncOpenAI, OpenAI
from modelwire_runtime.testing import FakeVendor

# The seed's model has since been given the day on which it ends.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
WEATHER = "What is the weather in Rome?"


def get_weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


@pytest.fixture
def session(openai: OpenAI) -> Iterator[OpenAI]:
    """Give a client whose responses travel by a WebSocket."""
    with openai.session() as found:
        yield found


def _socket(fake: FakeVendor) -> Any:
    """Return the fake's side of the connections."""
    return fake.socket


def test_heading_websocket_transport_one_connection(
    session: OpenAI, fake_openai: FakeVendor
) -> None:
    """All turns of a loop with tools share a connection, which is made before the first."""
    assert not _socket(fake_openai).handshakes
    run = session.text.gpt_4_1_mini.run_tools([get_weather], input=WEATHER)
    assert run.text == "The tool says: Sunny in Rome"
    assert len(_socket(fake_openai).handshakes) == 1
    assert [frame["type"] for frame in _socket(fake_openai).frames] == ["response.create"] * 2
    assert [request.headers.get("upgrade") for request in fake_openai.requests] == ["websocket"]


def test_heading_websocket_transport_remembers_what_is_not_stored(
    session: OpenAI, fake_openai: FakeVendor
) -> None:
    """The connection has the last response in mind, so that only what is new is sent."""
    model = session.text.gpt_4_1_mini
    first = model(input="My name is Ada.", store=False)
    model(input="Who am I?", store=False, previous_response_id=first.response_id)
    frame = _socket(fake_openai).frames[1]
    assert frame["input"] == "Who am I?"
    assert frame["previous_response_id"] == first.response_id


def test_heading_websocket_transport_leaves_the_rest_alone(
    session: OpenAI, fake_openai: FakeVendor
) -> None:
    """What is no response travels as ever: chat, embeddings, and responses in the background."""
    messages: Any = [{"role": "user", "content": "Hello"}]
    session.chat.gpt_4_1_mini(messages=messages)
    session.embedding.text_embedding_3_small(input="Hello")
    model = session.text.gpt_4_1_mini.with_options(poll_interval=0.01)
    assert model.submit(input="Hello").wait().text
    assert not _socket(fake_openai).handshakes
    paths = [request.path for request in fake_openai.requests if request.method == "POST"]
    assert paths == ["/v1/chat/completions", "/v1/embeddings", "/v1/responses"]


def test_sample_12_install_brings_websockets(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The library that opens sockets comes with the install, and can be exchanged."""
    assert [one for one in metadata.requires("modelwire") or () if one.startswith("websockets")]
    opened: list[str] = []

    def opening(url: str, **settings: Any) -> Any:
        opened.append(url)
        return connect(url, **settings)

    with openai.session(websocket_factory=opening) as session:
        assert session.text.gpt_4_1_mini(input="Hello!").text
    address = fake_openai.base_url.removeprefix("http")
    assert opened == [f"ws{address}/responses"]


def test_sample_13_stream_over_a_websocket(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A stream reads the same; the end of the block closes the socket and leaves the client open."""
    tools: Any = [{"type": "web_search"}]
    with (
        openai.session() as session,
        session.text.gpt_4_1_mini.stream(input="Hello!", tools=tools) as stream,
    ):
        text = "".join(stream.text)
    (frame,) = _socket(fake_openai).frames
    assert frame["model"] == "gpt-4.1-mini"
    assert (frame["input"], frame["tools"]) == ("Hello!", tools)
    assert openai.text.gpt_4_1_mini(input="Hello!", tools=tools).text == text
    assert fake_openai.requests[-1].headers.get("upgrade") is None


def test_sample_13_stream_over_a_websocket_async(
    async_openai: AsyncOpenAI, fake_openai: FakeVendor
) -> None:
    """The same on the async client, turn by turn."""

    async def talk() -> list[str]:
        async with async_openai as openai, openai.session() as session:
            model = session.text.gpt_4_1_mini
            first = await model(input="Hello!")
            async with model.stream(input="And?", previous_response_id=first.response_id) as stream:
                return [first.text, "".join([piece async for piece in stream.text])]

    texts = asyncio.run(talk())
    assert all(texts)
    assert (len(_socket(fake_openai).handshakes), len(_socket(fake_openai).frames)) == (1, 2)
