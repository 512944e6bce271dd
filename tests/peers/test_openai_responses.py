"""OpenAI's own client, pointed at the fake vendor: what the fake says of Responses is what that client reads."""

import base64
from collections.abc import Iterator
from typing import Any, cast

import openai
import pytest
from pydantic import BaseModel

from modelwire_runtime.errors import CutOff, ServerError
from modelwire_runtime.testing import ChatPlan, FakeVendor, Reply
from tests.support.responder.client import fake_vendor, responder, talker

TOOLS: Any = [
    {"type": "web_search"},
    {"type": "file_search", "vector_store_ids": ["vs_1"]},
    {"type": "image_generation", "output_format": "webp", "partial_images": 1},
    {"type": "code_interpreter", "container": {"type": "auto"}},
    {
        "type": "mcp",
        "server_label": "s",
        "server_url": "https://s.test",
        "require_approval": "never",
    },
    {"type": "shell", "environment": {"type": "container_auto"}},
]
ASKED: Any = {"model": "talker-1", "input": "Tell me of Rome", "tools": TOOLS}
THINKING: Any = {"reasoning": {"effort": "low", "summary": "auto"}}


class City(BaseModel):
    """A city."""

    name: str
    rivers: list[str]


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with fake_vendor() as vendor:
        yield vendor


@pytest.fixture
def theirs(fake: FakeVendor) -> Iterator[openai.OpenAI]:
    """Give the vendor's own client."""
    with openai.OpenAI(api_key=fake.api_key, base_url=fake.base_url, max_retries=0) as client:
        yield client


def test_both_clients_read_the_same(fake: FakeVendor, theirs: openai.OpenAI) -> None:
    """Text, reasoning, tokens, citations and images are what ours reads too."""
    seen = theirs.responses.create(**ASKED, **THINKING)
    with responder(fake) as client:
        ours = talker(client)._run({**ASKED, **THINKING})
    assert seen.output_text == ours.text
    assert [item.type for item in seen.output] == [item.type for item in ours.output_items]
    assert seen.usage is not None
    assert ours.usage is not None
    assert seen.usage.output_tokens_details.reasoning_tokens == ours.usage.reasoning_tokens
    images = [item.result for item in seen.output if item.type == "image_generation_call"]
    assert [base64.b64decode(str(data)) for data in images] == [ours.images[0].bytes()]
    said = cast("Any", seen.output[-1]).content[0]
    assert [note.type for note in said.annotations] == [note.type for note in ours.annotations]


def test_their_stream(theirs: openai.OpenAI) -> None:
    """Their client builds the same response out of the events as it is given at their end."""
    whole = theirs.responses.create(**ASKED, **THINKING)
    with theirs.responses.stream(**ASKED, **THINKING) as stream:
        kinds = {event.type for event in stream}
        final = stream.get_final_response()
    assert final.output_text == whole.output_text
    assert "response.image_generation_call.partial_image" in kinds
    assert "response.output_text.annotation.added" in kinds


def test_their_structured_output(theirs: openai.OpenAI) -> None:
    """A schema of theirs is kept."""
    found = theirs.responses.parse(model="talker-1", input="Tell me of Rome", text_format=City)
    assert found.output_parsed == City(name="Rome", rivers=["rivers 1", "rivers 2"])


def test_their_jobs(theirs: openai.OpenAI) -> None:
    """Responses in the background are looked at and cancelled."""
    job = theirs.responses.create(model="talker-1", input="Hello", background=True)
    assert job.status == "queued"
    assert theirs.responses.cancel(job.id).status == "cancelled"


def test_their_errors(fake: FakeVendor, theirs: openai.OpenAI) -> None:
    """A refusal, and an error inside a stream, are errors of theirs."""
    with pytest.raises(openai.BadRequestError, match="not found"):
        theirs.responses.create(model="talker-1", input="x", previous_response_id="resp_x")
    fake.plan(ChatPlan(error={"code": "server_error", "message": "Why."}))
    with pytest.raises(openai.APIError):
        list(theirs.responses.create(model="talker-1", input="x", stream=True))


def test_one_shape_of_error_is_no_error_to_them(fake: FakeVendor, theirs: openai.OpenAI) -> None:
    """An error whose facts lie flat in its event, or in a failed response, ends their stream in silence; ours raises."""
    flat = {"type": "error", "code": "server_error", "message": "Why.", "param": None}
    failed = {"type": "response.failed", "response": {"status": "failed", "error": flat}}
    for shape in (flat, failed):
        fake.plan(ChatPlan(error=shape), ChatPlan(error=shape))
        seen = list(theirs.responses.create(model="talker-1", input="x", stream=True))
        assert seen[-1].type == shape["type"]
        with responder(fake) as client, pytest.raises(ServerError, match="Why"):
            talker(client)._stream({"input": "x"}).result()


@pytest.mark.filterwarnings("ignore:connect.. must be used:DeprecationWarning")
def test_their_socket(theirs: openai.OpenAI) -> None:
    """Their WebSocket is answered turn by turn."""
    with theirs.responses.connect() as connection:
        for text in ("One", "Two"):
            connection.response.create(model="talker-1", input=[{"role": "user", "content": text}])
            for event in connection:
                if event.type == "response.completed":
                    assert text in event.response.output_text
                    break


def test_a_cut_off_stream_passes_for_whole(fake: FakeVendor, theirs: openai.OpenAI) -> None:
    """Their iteration ends in silence where a proxy ends the reply early; ours says so."""
    begun = b'data: {"type":"response.output_text.delta","delta":"Rh","output_index":0,"content_index":0}\n\n'
    fake.answer_next(Reply.events([begun]), operation="responses", times=2)
    seen = list(theirs.responses.create(model="talker-1", input="x", stream=True))
    assert [event.type for event in seen] == ["response.output_text.delta"]
    with responder(fake) as client, pytest.raises(CutOff) as caught:
        talker(client)._stream({"input": "x"}).result()
    assert caught.value.partial.text == "Rh"
