"""Faults of other clients of OpenAI's API, each of which ours has not.

The facts are of `@ai-sdk/openai` 3.0.141 and of `openai` 3.52.0, as they were read on 2026-11-21.
"""

from collections.abc import Iterator
from typing import Any

import pytest

from modelwire import InvalidParams, OpenAI
from modelwire_runtime.errors import CutOff, QuotaError, ServerError
from modelwire_runtime.testing import ChatPlan, FakeVendor, media

# What these models are asked matters, not how long they will live.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
HELLO: Any = [{"role": "user", "content": "Hello"}]
FLAT = {"type": "error", "code": "server_error", "message": "Try later.", "param": None}
NESTED = {"type": "error", "error": {"code": "server_error", "message": "Try later."}}
FAILED = {
    "type": "response.failed",
    "response": {"status": "failed", "error": {"code": "server_error", "message": "Try later."}},
}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve OpenAI."""
    with FakeVendor("openai") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def ours(fake: FakeVendor) -> Iterator[OpenAI]:
    """Give a client of it."""
    with fake.client() as client:
        yield client


def test_options_of_speech_reach_the_body(fake: FakeVendor, ours: OpenAI) -> None:
    """Section 16: a loop over an empty object copies nothing; what is given here is what is sent."""
    options: dict[str, Any] = {"speed": 1.2, "instructions": "calm", "response_format": "wav"}
    ours.speech.gpt_4o_mini_tts(input="Hello", voice="alloy", **options)
    sent = fake.requests[-1].json()
    assert {name: sent[name] for name in options} == options


def test_an_option_in_the_wire_s_words_is_not_dropped(fake: FakeVendor, ours: OpenAI) -> None:
    """Section 17: a schema that knows `outputFormat` alone drops `output_format` without a word; a wrong name is told here."""
    result = ours.image.gpt_image_1_5(prompt="A heron", output_format="webp")
    assert fake.requests[-1].json()["output_format"] == "webp"
    assert result.media_type == "image/webp"
    unchecked: Any = ours.image.gpt_image_1_5
    with pytest.raises(InvalidParams, match="did you mean output_format"):
        unchecked(prompt="A heron", outputFormat="webp")
    assert len(fake.requests) == 1


def test_whisper_is_not_asked_for_times_that_cannot_come(fake: FakeVendor, ours: OpenAI) -> None:
    """Section 15: without its form of answer there are no segments; to ask for them all the same is told before the request."""
    wav = media.wav(1)
    with pytest.raises(InvalidParams, match="verbose_json"):
        ours.transcription.whisper_1(file=wav, timestamp_granularities=["segment"])
    assert not fake.requests
    assert ours.transcription.whisper_1(file=wav, response_format="verbose_json").segments
    assert b'name="response_format"\r\n\r\nverbose_json' in fake.requests[-1].body
    assert ours.transcription.whisper_1(file=wav, response_format="srt").segments


@pytest.mark.parametrize("option", ["temperature", "presence_penalty", "max_tokens", "logprobs"])
def test_no_option_of_a_model_that_reasons_is_dropped(
    fake: FakeVendor, ours: OpenAI, option: str
) -> None:
    """Section 8: it is refused before the request, or sent with a warning that names it; never left out."""
    values: dict[str, Any] = {option: 1, "messages": HELLO}
    model: Any = ours.chat.gpt_5
    with pytest.raises(InvalidParams, match=option):
        model(**values)
    assert not fake.requests
    fake.validates = False
    result = model.with_options(validate="warn")(**values)
    assert fake.requests[-1].json()[option] == 1
    assert any(option in warning for warning in result.warnings)


@pytest.mark.parametrize("shape", [FLAT, NESTED, FAILED], ids=["flat", "nested", "failed"])
def test_an_error_inside_a_stream_is_an_error(fake: FakeVendor, ours: OpenAI, shape: Any) -> None:
    """Section 3: each of its three shapes raises, with what had come so far."""
    fake.plan(ChatPlan(text="One two three four five six.", error=shape))
    with ours.text.gpt_5.stream(input="Hello") as stream, pytest.raises(ServerError) as caught:
        stream.result()
    assert "Try later" in str(caught.value)
    assert "One" in caught.value.partial.text


def test_an_error_inside_a_chat_s_stream_is_an_error(fake: FakeVendor, ours: OpenAI) -> None:
    """Section 3: a chunk that is an error is of its own class, and not another piece of the answer."""
    error = {"message": "No credit.", "type": "insufficient_quota", "code": "insufficient_quota"}
    fake.plan(ChatPlan(text="One two three four.", error=error))
    with ours.chat.gpt_4o.stream(messages=HELLO) as stream, pytest.raises(QuotaError) as caught:
        stream.result()
    assert caught.value.partial.text.startswith("One")
    assert not caught.value.retryable


@pytest.mark.parametrize("protocol", ["responses", "chat", "completion"])
def test_a_stream_that_is_cut_off_is_no_success(
    fake: FakeVendor, ours: OpenAI, protocol: str
) -> None:
    """The issue: where a proxy ends a reply early the call ends in an error that holds what came."""
    fake.plan(ChatPlan(text="One two three four five six.", ending="cut"))
    streams: dict[str, Any] = {
        "responses": lambda: ours.text.gpt_5.stream(input="Hello"),
        "chat": lambda: ours.chat.gpt_5.stream(messages=HELLO),
        "completion": lambda: ours.completion.gpt_3_5_turbo_instruct.stream(prompt="Hello"),
    }
    with streams[protocol]() as stream, pytest.raises(CutOff) as caught:
        stream.result()
    assert "One" in caught.value.partial.text


def test_a_server_s_tools_are_not_approved_by_default(fake: FakeVendor, ours: OpenAI) -> None:
    """Section 10: who says nothing of approval gets the service's own default, which is to ask."""
    tool: Any = {"type": "mcp", "server_label": "dmcp", "server_url": "https://dmcp.example/sse"}
    ours.text.gpt_5(input="Roll 2d4+1", tools=[tool])
    assert fake.requests[-1].json()["tools"] == [tool]
    ours.text.gpt_5(input="Roll 2d4+1", tools=[tool | {"require_approval": "never"}])
    assert fake.requests[-1].json()["tools"][0]["require_approval"] == "never"


def test_a_system_message_stays_one(fake: FakeVendor, ours: OpenAI) -> None:
    """Section 8: nobody turns it into another role, or leaves it out."""
    turns: Any = [{"role": "system", "content": "Be brief."}, *HELLO]
    ours.chat.o3(messages=turns)
    ours.text.o3(input=turns)
    assert [
        request.json().get("messages") or request.json()["input"] for request in fake.requests
    ] == [
        turns,
        turns,
    ]


def test_logprobs_are_a_switch_and_a_number(fake: FakeVendor, ours: OpenAI) -> None:
    """Section 17: a one word option that is both is not invented; each field of the wire has its own type."""
    ours.chat.gpt_4o(messages=HELLO, logprobs=True, top_logprobs=3)
    sent = fake.requests[-1].json()
    assert (sent["logprobs"], sent["top_logprobs"]) == (True, 3)
    wrong: Any = 3
    with pytest.raises(InvalidParams, match="logprobs"):
        ours.chat.gpt_4o(messages=HELLO, logprobs=wrong)
